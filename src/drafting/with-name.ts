// The line of someone who signs, with the name that its id stands for: letters are read by people. Must not know: roles.

export function withName(entry: string, name: string): string {
  return `${entry} # ${name.replace(/\s+/g, ' ').trim()}`;
}
