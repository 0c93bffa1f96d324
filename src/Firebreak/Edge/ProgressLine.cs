using Firebreak.Hunt;

namespace Firebreak;

/// <summary>Progress on stderr: one line that is written over on a terminal, a line per stage otherwise.</summary>
sealed class ProgressLine(bool quiet) : IProgress<HuntProgress>, IDisposable
{
    static readonly bool Overwrites =
        !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb";

    readonly Lock door = new();
    string stage = "";
    int percentShown = -1;
    bool lineOpen;

    public void Report(HuntProgress value)
    {
        if (quiet)
            return;
        lock (door)
        {
            var percent = value.Total > 0 ? (int)(100 * value.Done / value.Total) : -1;
            if (value.Stage == stage && percent == percentShown)
                return;
            var newStage = value.Stage != stage;
            (stage, percentShown) = (value.Stage, percent);
            Show(newStage, percent);
        }
    }

    void Show(bool newStage, int percent)
    {
        if (!Overwrites)
        {
            if (newStage)
                Console.Error.WriteLine(stage);
            return;
        }
        Console.Error.Write($"\r\u001b[K{stage}{(percent >= 0 ? $" {percent} %" : "")}");
        lineOpen = true;
    }

    public void Dispose()
    {
        if (lineOpen)
            Console.Error.Write("\r\u001b[K");
    }
}
