using System.CommandLine;
using System.CommandLine.Invocation;

namespace Firebreak;

/// <summary>Runs a command line and turns whatever happens into an exit code and a sentence. The outermost place of the program.</summary>
static class Host
{
    const int Interrupted = 130;

    public static int Run(RootCommand root, string[] args)
    {
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
            return Refuse(parsed);
        try
        {
            // Run synchronously: no verb but watch and serve waits on anything but this machine.
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (UserError error)
        {
            Console.Error.WriteLine($"firebreak: {error.Message}");
            Console.Error.WriteLine($"  hint: {error.Hint}");
            return ExitCode.Usage;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("firebreak: interrupted");
            return Interrupted;
        }
        catch (IOException) when (BrokenPipe())
        {
            // The reader of our output (head, less) has what it wanted.
            return ExitCode.Fine;
        }
        catch (Exception error) // the outermost place: whatever else blew is a bug of ours
        {
            Console.Error.WriteLine(
                "firebreak: this is a bug in Firebreak; please report the lines below (they may hold names from your files)"
            );
            Console.Error.WriteLine(error);
            return ExitCode.Bug;
        }
    }

    static int Refuse(ParseResult parsed)
    {
        if (parsed.Action is ParseErrorAction action)
        {
            action.ShowHelp = false;
            action.Invoke(parsed);
        }
        Console.Error.WriteLine($"  hint: firebreak {Verb(parsed)}--help");
        return ExitCode.Usage;
    }

    static string Verb(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";

    static bool BrokenPipe()
    {
        try
        {
            Console.Out.Flush();
            return false;
        }
        catch (IOException)
        {
            return true;
        }
    }
}
