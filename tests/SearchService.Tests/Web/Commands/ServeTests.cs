using System.Net;
using System.Net.Sockets;
using SearchService.Tests.Support;

namespace SearchService.Tests.Web.Commands;

public sealed class ServeTests : IDisposable
{
    readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_wrong_setting_stops_the_start_with_a_sentence()
    {
        var run = await CommandLineRun.Of("serve", "--data", _folder.Path, "--urls", "http://127.0.0.1:0", "--SearchService:ApiKey=short");
        run.Code.Should().Be(2);
        run.Error.Should().Contain("SearchService:ApiKey 至少 16 个字符").And.NotContain("   at ");
    }

    [Fact]
    public async Task A_port_in_use_is_told_in_a_sentence()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var run = await CommandLineRun.Of("serve", "--data", _folder.Path, "--urls", $"http://{taken.LocalEndpoint}");
        run.Code.Should().Be(1);
        run.Error.Should().StartWith("无法继续：").And.Contain($"{taken.LocalEndpoint}").And.NotContain("   at ");
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_made_is_told_in_a_sentence()
    {
        var file = Path.Combine(_folder.Path, "file");
        File.WriteAllText(file, "");
        var run = await CommandLineRun.Of("serve", "--data", Path.Combine(file, "data"), "--urls", "http://127.0.0.1:0");
        run.Code.Should().Be(1);
        run.Error.Should().StartWith("无法继续：");
    }
}
