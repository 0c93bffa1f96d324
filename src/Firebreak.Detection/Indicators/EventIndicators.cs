namespace Firebreak.Detection;

/// <summary>The indicators in one event: its addresses, and the text of the fields in which names stand.</summary>
static class EventIndicators
{
    internal static IReadOnlyList<(Indicator Found, string Field, string Value)> In(
        IndicatorSet indicators,
        EventBatch batch,
        int index
    )
    {
        if (indicators.Count == 0)
            return [];
        List<(Indicator, string, string)>? all = null;
        ref readonly var header = ref batch.Header(index);
        if (indicators.Match(header.Source) is { } source)
            (all ??= []).Add((source, "source address", header.Source.ToString()));
        if (indicators.Match(header.Destination) is { } target)
            (all ??= []).Add((target, "destination address", header.Destination.ToString()));
        foreach (var field in indicators.Fields)
        {
            var value = batch.Field(index, batch.Request.SlotOf(field));
            if (InText(indicators, batch, value) is var (found, text))
                (all ??= []).Add((found, field, text));
        }
        return all is null ? [] : all;
    }

    static (Indicator, string)? InText(IndicatorSet indicators, EventBatch batch, Slot value)
    {
        if (indicators.Match(batch.Utf8(value)) is { } found)
            return (found, batch.Text(value));
        foreach (var item in batch.Items(value))
        {
            if (indicators.Match(batch.Utf8(item)) is { } inItem)
                return (inItem, batch.Text(item));
        }
        return null;
    }
}
