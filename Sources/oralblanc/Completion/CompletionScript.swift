/// The script of a shell that asks the program how a command line goes on.
///
/// The scripts know nothing of the commands: what they offer is always that of the program which is called, in the
/// language of the user.
enum CompletionScript: String, CaseIterable {
  case bash
  case zsh
  case fish

  /// The option by which a person asks for the script, as in every program that has the same parser.
  static let option = "--generate-completion-script"
  /// The first argument by which a script asks; the words follow.
  static let question = "---complete"

  /// The script that the arguments ask for.
  init?(arguments: [String]) {
    guard let index = arguments.firstIndex(where: { $0.hasPrefix(Self.option) }) else { return nil }
    let word = arguments[index]
    let value =
      word == Self.option
      ? arguments.dropFirst(index + 1).first ?? "" : String(word.dropFirst(Self.option.count + 1))
    self.init(rawValue: value)
  }

  var text: String {
    switch self {
    case .bash: Self.bashText
    case .zsh: Self.zshText
    case .fish: Self.fishText
    }
  }

  // Bash takes "=" for a word of its own, which is put together again. Where nothing fits, readline itself completes
  // names of files, with its own care for blanks and quotes.
  private static let bashText = #"""
    # shellcheck shell=bash
    _oralblanc() {
        local program=${1/#\~\//$HOME/} words=() word paths line
        for word in "${COMP_WORDS[@]:1:COMP_CWORD}"; do
            if [[ ${#words[@]} -gt 0 && ( $word == "=" || ${words[-1]} == --*= ) && ${words[-1]} == --* ]]; then
                words[-1]+=$word
            else
                words+=("$word")
            fi
        done
        COMPREPLY=()
        {
            read -r paths
            while IFS= read -r line; do
                line=${line%%$'\t'*}
                [[ ${words[-1]} != --*=* ]] || line=${line#*=}
                COMPREPLY+=("$line")
            done
        } < <("$program" ---complete "${words[@]}" 2>/dev/null)
        case $paths in
        files) ;;
        folders) compopt +o default -o dirnames ;;
        *) compopt +o default ;;
        esac
    }
    complete -o default -F _oralblanc oralblanc

    """#

  private static let zshText = #"""
    #compdef oralblanc
    _oralblanc() {
        local -a lines names meanings
        local line paths current prefix
        lines=("${(@f)$(${~words[1]} ---complete "${(@Q)words[2,CURRENT]}" 2>/dev/null)}")
        paths=$lines[1]
        for line in "${(@)lines[2,-1]}"; do
            names+=("${line%%$'\t'*}")
            meanings+=("${line%%$'\t'*}${${line#*$'\t'}:+  -- ${line#*$'\t'}}")
        done
        (( $#names )) && compadd -l -V oralblanc -d meanings -a names
        [[ $PREFIX != --*=* ]] || compset -P 1 '*='
        case $paths in
            files) _files ;;
            folders) _files -/ ;;
        esac
    }
    if [[ $funcstack[1] == _oralblanc ]]; then
        _oralblanc "$@"
    else
        compdef _oralblanc oralblanc
    fi

    """#

  private static let fishText = #"""
    function __oralblanc_complete
        set -l words (commandline -opc)
        set -l current (commandline -ct)
        set -l lines ($words[1] ---complete $words[2..-1] (string unescape -- "$current"; or echo -- $current) 2>/dev/null)
        test (count $lines) -gt 1; and printf '%s\n' $lines[2..-1]
        switch "$lines[1]"
            case files
                __fish_complete_path (string replace -r -- '^--[^=]*=' '' $current)
            case folders
                __fish_complete_directories (string replace -r -- '^--[^=]*=' '' $current) ''
        end
    end
    complete -c oralblanc -f -k -a '(__oralblanc_complete)'

    """#
}
