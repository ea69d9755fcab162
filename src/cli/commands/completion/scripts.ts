// What each shell is given: it asks the program itself, so that the ids are this workspace's. Must not know: commands.

export const SHELLS = ['bash', 'zsh', 'fish'] as const;
export type Shell = (typeof SHELLS)[number];

export const scripts: Readonly<Record<Shell, string>> = {
  bash: `# plaidoyer, completion for bash
_plaidoyer() {
  local IFS=$'\\n'
  COMPREPLY=($(plaidoyer completion bash --words "$COMP_CWORD" -- "\${COMP_WORDS[@]}" 2>/dev/null | cut -f1))
}
complete -o default -F _plaidoyer plaidoyer
`,
  zsh: `#compdef plaidoyer
# plaidoyer, completion for zsh
_plaidoyer() {
  local -a found
  local line
  while IFS= read -r line; do
    line="\${line//:/\\\\:}"
    found+=("\${line/$'\\t'/:}")
  done < <(plaidoyer completion zsh --words "$((CURRENT - 1))" -- "\${words[@]}" 2>/dev/null)
  if (( \${#found} )); then
    _describe plaidoyer found
  else
    _files
  fi
}
if [ "$funcstack[1]" = "_plaidoyer" ]; then
  _plaidoyer "$@"
else
  compdef _plaidoyer plaidoyer
fi
`,
  fish: `# plaidoyer, completion for fish
function __plaidoyer
  set -l typed (commandline -opc)
  set -l found (plaidoyer completion fish --words (count $typed) -- $typed (commandline -ct) 2>/dev/null)
  if test (count $found) -gt 0
    printf '%s\\n' $found
  else
    __fish_complete_path (commandline -ct)
  end
end
complete -c plaidoyer -f -a '(__plaidoyer)'
`,
};
