using System.Collections.Immutable;

namespace SearchService.Corpus.World;

/// <summary>A department that every province, city and county has.</summary>
/// <param name="Name">Its name below the place: 财政局.</param>
/// <param name="Function">The key of its duties in the grammar.</param>
/// <param name="Penalizes">Whether it grants licenses and imposes penalties in numbers worth counting.</param>
/// <param name="Charges">Whether it collects administrative fees.</param>
public sealed record Bureau(string Name, string Function, bool Penalizes = false, bool Charges = false)
{
    /// <summary>How it calls itself.</summary>
    public string Self => Name[^1] switch { '会' => "我委", '室' => "我办", '院' => "我院", '司' => "我公司", _ => "我局" };

    /// <summary>The departments.</summary>
    public static readonly ImmutableArray<Bureau> Departments =
    [
        new("发展和改革委员会", "发改"),
        new("教育局", "教育", Charges: true),
        new("科学技术局", "科技"),
        new("工业和信息化局", "工信"),
        new("公安局", "公安", Penalizes: true, Charges: true),
        new("民政局", "民政", Penalizes: true),
        new("司法局", "司法"),
        new("财政局", "财政"),
        new("人力资源和社会保障局", "人社", Penalizes: true, Charges: true),
        new("自然资源局", "自然资源", Penalizes: true, Charges: true),
        new("生态环境局", "生态环境", Penalizes: true),
        new("住房和城乡建设局", "住建", Penalizes: true, Charges: true),
        new("城市管理局", "城管", Penalizes: true, Charges: true),
        new("交通运输局", "交通", Penalizes: true),
        new("水务局", "水务", Penalizes: true, Charges: true),
        new("农业农村局", "农业", Penalizes: true),
        new("商务局", "商务"),
        new("文化和旅游局", "文旅", Penalizes: true),
        new("卫生健康委员会", "卫健", Penalizes: true, Charges: true),
        new("退役军人事务局", "退役军人"),
        new("应急管理局", "应急", Penalizes: true),
        new("审计局", "审计"),
        new("市场监督管理局", "市场监管", Penalizes: true),
        new("统计局", "统计"),
        new("医疗保障局", "医保", Penalizes: true),
        new("林业局", "林业", Penalizes: true),
        new("行政审批服务局", "审批", Penalizes: true),
        new("信访局", "信访"),
        new("数据局", "数据"),
        new("机关事务管理局", "机关事务"),
    ];

    /// <summary>The bodies of a county that publish like departments and are none.</summary>
    public static readonly ImmutableArray<Bureau> PublicBodies = [new("人民医院", "医院"), new("公共交通有限公司", "公交")];
}
