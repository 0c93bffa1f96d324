using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace Firebreak.EndToEnd;

/// <summary>A folder of its own, in which the real program is run as a person runs it. Swept away afterwards.</summary>
sealed class Desk : IDisposable
{
    // Generous: the machine may be busy with other tests.
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(8);
    static readonly string Program = System.IO.Path.Combine(AppContext.BaseDirectory, "firebreak.dll");

    // The test may run under a host of its own; the one that runs programs stands three folders above the runtime.
    static readonly string Host = System.IO.Path.GetFullPath(
        System.IO.Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "../../../dotnet")
    );

    readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("firebreak-e2e-");

    public string At(string path) => System.IO.Path.Combine(folder.FullName, path);

    public byte[] Bytes(string path) => File.ReadAllBytes(At(path));

    public string Text(string path) => File.ReadAllText(At(path));

    /// <summary>Every file on the desk, relative and with forward slashes.</summary>
    public IEnumerable<string> Files =>
        folder
            .EnumerateFiles("*", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(folder.FullName, file.FullName).Replace('\\', '/'));

    public Desk Put(string path, byte[] content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(At(path)) ?? folder.FullName);
        File.WriteAllBytes(At(path), content);
        return this;
    }

    public Desk Put(string path, string content) => Put(path, Encoding.UTF8.GetBytes(content));

    public Run Firebreak(params string[] arguments) => Wait(arguments, []);

    public Run Firebreak(IReadOnlyDictionary<string, string> environment, params string[] arguments) =>
        Wait(arguments, environment);

    /// <summary>Kills the program (SIGKILL) as soon as it writes this line on stderr.</summary>
    public Run FirebreakKilledAt(string line, params string[] arguments) => Wait(arguments, [], line);

    /// <summary>Kills the program (SIGKILL) after this time, unless it is done before.</summary>
    public void FirebreakKilledAfter(TimeSpan time, params string[] arguments)
    {
        using var process = new Process { StartInfo = Start(arguments, []) };
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.StandardInput.Close();
        if (!process.WaitForExit(time))
            process.Kill(entireProcessTree: true);
        process.WaitForExit();
    }

    Run Wait(string[] arguments, IEnumerable<KeyValuePair<string, string>> environment, string? killAt = null)
    {
        using var process = new Process { StartInfo = Start(arguments, environment) };
        var errors = new StringBuilder();
        process.ErrorDataReceived += (_, written) =>
        {
            errors.Append(written.Data).Append('\n');
            if (killAt is not null && written.Data == killAt)
                process.Kill(entireProcessTree: true);
        };
        using var patience = new CancellationTokenSource(Patience);
        process.Start();
        using var impatience = patience.Token.Register(() => process.Kill(entireProcessTree: true));
        process.BeginErrorReadLine();
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        patience.IsCancellationRequested.ShouldBeFalse($"not done after {Patience}: {string.Join(' ', arguments)}");
        return new Run(process.ExitCode, output, errors.ToString());
    }

    ProcessStartInfo Start(string[] arguments, IEnumerable<KeyValuePair<string, string>> environment)
    {
        var start = new ProcessStartInfo(Host, ["exec", Program, .. arguments])
        {
            WorkingDirectory = folder.FullName,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        // Whoever runs the tests may have a workspace; it is none of ours.
        start.Environment.Remove("FIREBREAK_HOME");
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return start;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
