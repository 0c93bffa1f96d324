namespace Firebreak.Model.Tests;

public sealed class EventBatchTests
{
    static EventBatch Batch(bool allText = false) =>
        new(FieldRequest.Of(["userAgent", "appId"], allText), new SymbolTable());

    [Fact]
    public void Fields_that_were_not_set_are_missing_and_those_set_come_back()
    {
        var batch = Batch();
        batch.Append().Time = Instant.OfHour(5);
        batch.Set(batch.Request.SlotOf("appId"), batch.AddText("abc"u8));
        batch.Append();

        batch.Text(batch.Field(0, batch.Request.SlotOf("appId"))).ShouldBe("abc");
        batch.Field(0, batch.Request.SlotOf("userAgent")).Kind.ShouldBe(SlotKind.Missing);
        batch.Field(1, batch.Request.SlotOf("appId")).Kind.ShouldBe(SlotKind.Missing);
        batch.Field(0, batch.Request.SlotOf("nobody asked")).Kind.ShouldBe(SlotKind.Missing);
        batch.Header(0).Time.ShouldBe(Instant.OfHour(5));
    }

    [Fact]
    public void An_event_taken_back_leaves_nothing_behind()
    {
        var batch = Batch(allText: true);
        batch.Append();
        batch.AddToAllText(batch.AddText("kept"u8));
        batch.Append();
        batch.AddToAllText(batch.AddText("dropped"u8));
        batch.RemoveLast();
        batch.Append();

        batch.Count.ShouldBe(2);
        batch.AllText(0).Length.ShouldBe(1);
        batch.AllText(1).Length.ShouldBe(0);
    }

    [Fact]
    public void Text_survives_the_growth_of_the_buffer()
    {
        var batch = Batch();
        batch.Append();
        var first = batch.AddText("first"u8);
        batch.AddText(new byte[1 << 20]);

        batch.Text(first).ShouldBe("first");
    }
}
