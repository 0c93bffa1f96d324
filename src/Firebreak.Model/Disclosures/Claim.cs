namespace Firebreak.Model;

/// <summary>One thing a source says, does not know, or denies about the incident.</summary>
/// <param name="Subject">What the claim is about, in the source's words: "internal IT environment"; empty when the topic says it all.</param>
/// <param name="Span">The clause it rests on.</param>
public sealed record Claim(ClaimTopic Topic, string Subject, ClaimStatus Status, Speaker SaidBy, TextSpan Span);

/// <summary>"Has not determined" is <see cref="Undetermined"/>, never <see cref="Denied"/>.</summary>
public enum ClaimStatus : byte
{
    Affirmed = 1,
    Denied = 2,
    Undetermined = 3,

    /// <summary>The source says that it was not said ("did not say how many").</summary>
    NotStated = 4,
}

/// <summary>Who vouches for a claim. Printed and stored: append, never renumber.</summary>
public enum Speaker : byte
{
    Company = 1,
    Regulator = 2,
    Attacker = 3,

    /// <summary>The source in its own voice, or another medium it quotes.</summary>
    Press = 4,
    Researcher = 5,

    /// <summary>A customer, partner or supplier of the vendor.</summary>
    Partner = 6,
}

/// <summary>The same thing affirmed by one voice and denied by another.</summary>
/// <param name="Text">In one sentence: who against whom, about what.</param>
public sealed record ClaimConflict(ClaimTopic Topic, string Text, NonEmpty<TextSpan> Spans);
