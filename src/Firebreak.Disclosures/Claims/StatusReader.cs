using System.Text.RegularExpressions;

namespace Firebreak.Disclosures;

/// <summary>Whether a clause affirms, denies or leaves open what it mentions (Data/status.txt).</summary>
static class StatusReader
{
    static readonly PatternFile File = new("status.txt", "status");
    static readonly Regex DeniedFirmly = File.Any("denied_firmly");
    static readonly Regex Undetermined = File.Any("undetermined");
    static readonly Regex NotStated = File.Any("not_stated");
    static readonly Regex NotStatedAfter = File.Any("not_stated_after");
    static readonly Regex Denied = File.Any("denied");
    static readonly Regex UndeterminedAfter = File.Any("undetermined_after");
    static readonly Regex DeniedAfter = File.Any("denied_after");

    /// <param name="mentionEnd">Where the words that speak of the topic end in the clause.</param>
    public static ClaimStatus Read(string clause, int mentionEnd)
    {
        var governing = clause[..mentionEnd];
        var after = clause[mentionEnd..];
        // "…have not ruled out" holds both; what is left open is never a denial.
        if (UndeterminedAfter.IsMatch(after) || IsLeftOpen(governing))
            return ClaimStatus.Undetermined;
        if (DeniedFirmly.IsMatch(governing))
            return ClaimStatus.Denied;
        if (NotStated.IsMatch(governing) || NotStatedAfter.IsMatch(after))
            return ClaimStatus.NotStated;
        if (Undetermined.IsMatch(governing))
            return ClaimStatus.Undetermined;
        return Denied.IsMatch(governing) || DeniedAfter.IsMatch(after) ? ClaimStatus.Denied : ClaimStatus.Affirmed;
    }

    static readonly Regex LeftOpen = Pattern.Of(
        @"\b(?:not|cannot|n['’]t|unable to|yet to)(?: yet| be| been| able to)* (?:determin\w+|rul\w+ out|confirm\w*|exclude\w*|establish\w*|conclud\w+)"
    );

    static bool IsLeftOpen(string governing) => LeftOpen.IsMatch(governing);
}
