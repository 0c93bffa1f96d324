namespace Firebreak.Detection;

/// <summary>A novelty as leads: where it was first seen, and again where the focus begins if it is still in use there, so that
/// an intruder who came before the earliest date claimed stays visible in the time that decides.</summary>
static class NoveltyLeads
{
    internal static IEnumerable<Lead> Of(Subject subject, Novelty novelty, LeadDraft draft)
    {
        if (draft.Chance > Chance.SupportMax)
            yield break;
        yield return subject.Lead(draft);
        if (novelty.FirstInFocus is { } still && !novelty.Replaces)
            yield return subject.Lead(
                draft with
                {
                    Sentence = $"still in use, first seen {Spoken.Day(novelty.First[0].Time)}: {draft.Sentence}",
                    Evidence = [still],
                    Key = draft.Key + "\nfocus",
                }
            );
    }
}
