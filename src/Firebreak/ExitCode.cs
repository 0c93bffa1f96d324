namespace Firebreak;

/// <summary>What the process says to the script that called it. Promised: append, never renumber.</summary>
static class ExitCode
{
    /// <summary>All went well; for an assessment: no evidence.</summary>
    public const int Fine = 0;

    /// <summary>Usage or input that the person can put right.</summary>
    public const int Usage = 2;
    public const int CannotTell = 3;
    public const int Abused = 4;
    public const int ClockMissed = 5;

    /// <summary>A bug of ours (EX_SOFTWARE of sysexits.h).</summary>
    public const int Bug = 70;

    public static int For(VerdictWord word) =>
        word switch
        {
            VerdictWord.NoEvidence => Fine,
            VerdictWord.Abused => Abused,
            _ => CannotTell,
        };
}
