namespace Firebreak.Model;

/// <summary>The stretch of time an assessment searches.</summary>
/// <param name="Whole">Earliest compromise claimed (else discovery, else publication) less the look-back, up to the end.</param>
/// <param name="FocusFrom">Where the look-back ends and the time that decides the verdict begins.</param>
/// <param name="AsOf">The newest event read, or the end that was asked for.</param>
/// <param name="Basis">Which date decided the start, in words.</param>
public sealed record AssessmentWindow(Period Whole, Instant FocusFrom, Instant AsOf, int LookBackDays, string Basis)
{
    /// <summary>The part whose spans decide a relationship's word.</summary>
    public Period Focus => new(Instant.Earlier(FocusFrom, Whole.To), Whole.To);
}
