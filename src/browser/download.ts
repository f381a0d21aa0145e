/**
 * Offers a text to the visitor as a file; nothing leaves the device.
 * @param name name of the file
 * @param text its content
 * @param type its media type
 */
export function download(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
