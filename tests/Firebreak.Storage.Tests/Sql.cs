using Microsoft.Data.Sqlite;

namespace Firebreak.Storage.Tests;

/// <summary>Reaches into a workspace's database as somebody with a database tool can.</summary>
static class Sql
{
    public static void Run(string workspace, string statement)
    {
        using var connection = new SqliteConnection(
            $"Data Source={Path.Combine(workspace, "firebreak.db")};Pooling=False"
        );
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        _ = command.ExecuteNonQuery();
    }
}
