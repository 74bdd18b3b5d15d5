export {};

/** A button that copies the text of the field beside it, where the browser lets a page copy. */
class CopyCode extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('textarea');
    if (field === null || this.querySelector('button') !== null) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = 'Copy';
    button.setAttribute('aria-describedby', field.id);
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    button.addEventListener('click', () => {
      field.select();
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
