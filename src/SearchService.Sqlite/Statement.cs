using Microsoft.Data.Sqlite;

namespace SearchService.Sqlite;

/// <summary>A prepared statement that is run many times with other values, bound by position.</summary>
sealed class Statement : IDisposable
{
    readonly SqliteCommand _command;

    public Statement(SqliteConnection connection, string sql, int values)
    {
        _command = connection.CreateCommand();
        _command.CommandText = sql;
        for (var i = 1; i <= values; i++)
            _command.Parameters.Add(new SqliteParameter($"?{i}", SqliteType.Text));
        _command.Prepare();
    }

    public void Run(params ReadOnlySpan<object?> values)
    {
        Bind(values);
        _command.ExecuteNonQuery();
    }

    void Bind(ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            var parameter = _command.Parameters[i];
            parameter.Value = values[i] ?? DBNull.Value;
            parameter.SqliteType = values[i] switch
            {
                int or long or bool => SqliteType.Integer,
                double => SqliteType.Real,
                _ => SqliteType.Text,
            };
        }
    }

    public void Dispose() => _command.Dispose();
}
