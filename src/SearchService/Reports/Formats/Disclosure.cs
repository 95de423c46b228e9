namespace SearchService.Reports.Formats;

/// <summary>Headings of the table 主动公开政府信息情况 that both editions print.</summary>
static class Disclosure
{
    public const string TableId = "disclosure";
    public const string TableTitle = "主动公开政府信息情况";

    public static readonly Heading Item1 = new("item-1", "第二十条第（一）项", "第二十条第一项");
    public static readonly Heading Item5 = new("item-5", "第二十条第（五）项", "第二十条第五项");
    public static readonly Heading Item6 = new("item-6", "第二十条第（六）项", "第二十条第六项");
    public static readonly Heading Item8 = new("item-8", "第二十条第（八）项", "第二十条第八项");

    public static readonly Heading Rules = new("rules", "规章", "^规章");
    public static readonly Heading Licensing = new("licensing", "行政许可", "行政许可");
    public static readonly Heading Penalties = new("penalties", "行政处罚", "行政处罚");
    public static readonly Heading Compulsion = new("compulsion", "行政强制", "行政强制");
    public static readonly Heading AdministrativeFees = new("administrative-fees", "行政事业性收费", "行政事业性收费");
}
