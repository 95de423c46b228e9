using System.Collections.Frozen;
using System.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;

namespace SearchService.Web.Api;

/// <summary>Every problem the API answers with.</summary>
static class Problems
{
    public static readonly ProblemKind BadRequest = new("bad-request", 400, "请求无法理解 / The request cannot be understood");
    public static readonly ProblemKind InvalidParameter = new("invalid-parameter", 400, "参数有误 / A parameter is wrong");
    public static readonly ProblemKind InvalidQuery = new("invalid-query", 400, "检索式有误 / The query cannot be understood");
    public static readonly ProblemKind KeyRequired = new("key-required", 401, "需要密钥 / A key is required");
    public static readonly ProblemKind NoSuchAddress = new("no-such-address", 404, "没有这个地址 / There is nothing at this address");
    public static readonly ProblemKind NoSuchReport = new("no-such-report", 404, "没有这份年报 / There is no such report");
    public static readonly ProblemKind NoSuchSection = new("no-such-section", 404, "年报没有这个部分 / The report has no such section");
    public static readonly ProblemKind NoSuchAgency = new("no-such-agency", 404, "没有这个机关 / There is no such agency");
    public static readonly ProblemKind NoSuchUpload = new("no-such-upload", 404, "没有这次上传 / There is no such upload");
    public static readonly ProblemKind WritingIsOff = new("writing-is-off", 404, "本站不接受写入 / Writing is switched off");
    public static readonly ProblemKind MethodNotAllowed = new("method-not-allowed", 405, "此地址不支持该方法 / The address has no such method");
    public static readonly ProblemKind NoTable = new("no-table", 406, "此处没有表格 / There is no table of this");
    public static readonly ProblemKind BodyTooLarge = new("body-too-large", 413, "正文过大 / The body is too large");
    public static readonly ProblemKind AddressTooLong = new("address-too-long", 414, "地址过长 / The address is too long");
    public static readonly ProblemKind UnsupportedMediaType = new("unsupported-media-type", 415, "不支持的正文类型 / The body's media type is not supported");
    public static readonly ProblemKind DocumentRefused = new("document-refused", 422, "文件被拒收 / The document is refused");
    public static readonly ProblemKind InternalError = new("internal-error", 500, "服务器内部错误 / Something went wrong on the server");
    public static readonly ProblemKind NotReady = new("not-ready", 503, "服务尚未就绪 / The service is not ready");

    public static readonly ProblemKind TimedOut = new("timed-out", 503, "检索超时 / The search took too long");

    /// <summary>All of them, in the order of their status.</summary>
    public static readonly IReadOnlyList<ProblemKind> All =
    [
        BadRequest, InvalidParameter, InvalidQuery, KeyRequired, NoSuchAddress, NoSuchReport, NoSuchSection, NoSuchAgency, NoSuchUpload, WritingIsOff, MethodNotAllowed,
        NoTable, BodyTooLarge, AddressTooLong, UnsupportedMediaType, DocumentRefused, InternalError, NotReady, TimedOut,
    ];

    // What the framework answers by itself has a status and nothing else: the first kind of that status says the rest.
    static readonly FrozenDictionary<int, ProblemKind> ByStatus = new[] { NoSuchAddress }.Concat(All).DistinctBy(kind => kind.Status).ToFrozenDictionary(kind => kind.Status);

    /// <summary>The kind of a bare status.</summary>
    public static ProblemKind Of(int status) => ByStatus.GetValueOrDefault(status, status < 500 ? BadRequest with { Status = status } : InternalError);

    /// <summary>The answer that tells a problem.</summary>
    /// <param name="kind">Which one.</param>
    /// <param name="detail">A sentence on this very case, Chinese first.</param>
    /// <param name="more">Further members, such as <c>position</c>.</param>
    public static ProblemHttpResult Because(this ProblemKind kind, string? detail = null, params IEnumerable<(string Name, object? Value)> more) =>
        TypedResults.Problem(detail, statusCode: kind.Status, title: kind.Title, type: kind.Type,
            extensions: more.Append(("traceId", TraceId)).Select(pair => new KeyValuePair<string, object?>(pair.Name, pair.Value)));

    static string? TraceId => Activity.Current?.Id;
}
