export {};

/** Text with a button that copies it; without JavaScript there is only the text. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const template = this.querySelector('template');
    if (template === null) return;
    template.replaceWith(template.content);
    this.querySelector('button')?.addEventListener('click', () => void this.#copy());
  }

  async #copy(): Promise<void> {
    const text = this.querySelector('[data-copy]');
    const status = this.querySelector('[role="status"]');
    if (text === null || status === null) return;
    // Emptied first: a second copy is announced like the first.
    status.textContent = '';
    try {
      await navigator.clipboard.writeText(text.textContent);
      status.textContent = 'Copied.';
    } catch {
      getSelection()?.selectAllChildren(text);
      status.textContent = 'The text is selected: copy it with your keyboard or menu.';
    }
  }
}

customElements.define('copy-text', CopyText);
