using System.CommandLine;

namespace Firebreak;

/// <summary>Completion scripts. They ask the program itself (<c>[suggest]</c>), so that they never fall behind the verbs.</summary>
static class CompletionVerb
{
    const string Bash = """
        # bash completion for firebreak; load it with: source <(firebreak completion bash)
        _firebreak() {
            local line="${COMP_LINE}" point="${COMP_POINT}"
            mapfile -t COMPREPLY < <(firebreak "[suggest:${point}]" "${line}" 2>/dev/null | grep -F -- "${COMP_WORDS[COMP_CWORD]}")
        }
        complete -o default -F _firebreak firebreak

        """;

    const string Zsh = """
        #compdef firebreak
        # zsh completion for firebreak; load it with: source <(firebreak completion zsh)
        _firebreak() {
            local -a found
            found=("${(@f)$(firebreak "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
            _describe 'firebreak' found || _files
        }
        compdef _firebreak firebreak

        """;

    const string PowerShell = """
        # PowerShell completion for firebreak; load it with: firebreak completion pwsh | Out-String | Invoke-Expression
        Register-ArgumentCompleter -Native -CommandName firebreak -ScriptBlock {
            param($wordToComplete, $commandAst, $cursorPosition)
            firebreak "[suggest:$cursorPosition]" "$commandAst" 2>$null |
                Where-Object { $_ -like "$wordToComplete*" } |
                ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
        }

        """;

    public static Command Create()
    {
        var shell = new Argument<string>("shell") { Description = "bash, zsh or pwsh" };
        shell.AcceptOnlyFromAmong("bash", "zsh", "pwsh");
        var verb = new Command("completion", "Print a completion script for a shell") { shell };
        verb.SetAction(parsed =>
        {
            Terminal.WriteRaw(
                parsed.GetRequiredValue(shell) switch
                {
                    "bash" => Bash,
                    "zsh" => Zsh,
                    _ => PowerShell,
                }
            );
            return ExitCode.Fine;
        });
        return verb;
    }
}
