using System.Text;

namespace Firebreak.Telemetry.Tests;

public sealed class PathShapeTests
{
    [Theory]
    [InlineData("GET", "https://graph.microsoft.com/v1.0/users?$top=5", "GET /v1.0/users")]
    [InlineData(
        "get",
        "https://graph.microsoft.com/v1.0/users/6f1c7a30-0000-4000-8000-000000000001/messages",
        "GET /v1.0/users/{id}/messages"
    )]
    [InlineData(
        "GET",
        "/v1.0/users/ops@example.com/mailFolders/inbox/messages/AAMkAD=/attachments",
        "GET /v1.0/users/{id}/mailFolders/{id}/messages/{id}/attachments"
    )]
    [InlineData("GET", "/v1.0/users('ops@example.com')/drive", "GET /v1.0/users()/drive")]
    [InlineData("GET", "/v1.0/users/delta", "GET /v1.0/users/delta")]
    [InlineData("GET", "/v1.0/users/$count", "GET /v1.0/users/$count")]
    [InlineData("GET", "/v1.0/sites/getAllSites()", "GET /v1.0/sites/getAllSites()")]
    [InlineData("GET", "/v1.0/sites/example.sharepoint.com,6f1c,7a30/lists", "GET /v1.0/sites/{id}/lists")]
    [InlineData(
        "GET",
        "/v1.0/reports/getEmailActivityCounts(period='D7')",
        "GET /v1.0/reports/getEmailActivityCounts()"
    )]
    [InlineData("GET", "/v1.0/security/alerts_v2", "GET /v1.0/security/alerts_v2")]
    [InlineData("POST", "/v1.0/$batch", "POST /v1.0/$batch")]
    [InlineData(
        "GET",
        "/beta/drives/b!xY9/root:/Shared/plan.xlsx:/content",
        "GET /beta/drives/{id}/{id}/Shared/{id}/content"
    )]
    [InlineData("GET", "", "GET ")]
    public void Ids_are_replaced_and_the_query_dropped(string method, string uri, string shape)
    {
        var written = new byte[PathShape.BytesMax];

        var length = PathShape.Write(Encoding.UTF8.GetBytes(method), Encoding.UTF8.GetBytes(uri), written);

        Encoding.UTF8.GetString(written, 0, length).ShouldBe(shape);
    }
}
