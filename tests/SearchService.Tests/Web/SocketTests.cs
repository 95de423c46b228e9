using System.Net;
using System.Text.Json.Nodes;

namespace SearchService.Tests.Web;

/// <summary>What only a real socket shows: limits that the server applies before anything of ours runs.</summary>
public sealed class SocketTests : IDisposable
{
    readonly SearchApp _app = new();
    readonly HttpClient _client;

    public SocketTests()
    {
        _app.UseKestrel();
        _app.StartServer();
        using var client = _app.CreateClient();
        // The refusal must come before the body is sent, however busy the machine is.
        _client = new(new SocketsHttpHandler { Expect100ContinueTimeout = TimeSpan.FromMinutes(1) }) { BaseAddress = client.BaseAddress };
    }

    public void Dispose()
    {
        _client.Dispose();
        _app.Dispose();
    }

    [Theory]
    [InlineData(10_000)]
    [InlineData(200_000)]
    public async Task A_long_address_gets_a_problem_document(int length)
    {
        using var response = await _client.GetAsync(new Uri($"/api/search?q={new string('a', length)}", UriKind.Relative));
        response.StatusCode.Should().Be(HttpStatusCode.RequestUriTooLong);
        JsonNode.Parse(await response.Content.ReadAsStringAsync())!["type"]!.GetValue<string>().Should().EndWith(":address-too-long");
    }

    [Theory]
    [InlineData(100_000_000, true)]
    [InlineData(34_000_000, false)]
    public async Task A_large_body_is_too_large_whether_its_length_is_told_or_not(int length, bool lengthIsTold)
    {
        using var zeros = new StreamContent(new Zeros(length));
        zeros.Headers.ContentLength = lengthIsTold ? length : null;
        using var message = new HttpRequestMessage(HttpMethod.Post, new Uri("/api/check", UriKind.Relative)) { Content = zeros };
        message.Headers.TransferEncodingChunked = !lengthIsTold;
        message.Headers.ExpectContinue = true;
        using var response = await _client.SendAsync(message);
        response.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
    }

    /// <summary>So many zeros.</summary>
    sealed class Zeros(long length) : Stream
    {
        long _left = length;

        public override int Read(byte[] buffer, int offset, int count)
        {
            var read = (int)Math.Min(count, _left);
            buffer.AsSpan(offset, read).Clear();
            _left -= read;
            return read;
        }

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
        public override void Flush() { }
        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
