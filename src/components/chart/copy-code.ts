export {};

/** A button that copies the text of the field beside it, where the browser lets a page copy. */
class CopyCode extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('textarea');
    if (field === null || this.querySelector('button') !== null) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.dataset['button'] ?? 'Copy';
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    status.className = 'small muted';
    button.addEventListener('click', () => {
      field.select();
      // Emptied first: a second copy is announced like the first.
      status.textContent = '';
      void copy(field.value).then((isCopied) => {
        status.textContent = isCopied ? 'Copied.' : 'Selected: copy it with your keyboard.';
      });
    });
    this.append(button, ' ', status);
  }
}

/** Whether the text is on the clipboard now: a browser may refuse. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

customElements.define('copy-code', CopyCode);
