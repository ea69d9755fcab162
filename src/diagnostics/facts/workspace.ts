// biome-ignore lint/suspicious/noEmptyInterface: filled as the room is built
export interface WorkspaceFacts {}
