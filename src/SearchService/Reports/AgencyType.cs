namespace SearchService.Reports;

/// <summary>What kind of body an agency is.</summary>
public enum AgencyType
{
    /// <summary>人民政府, and a 管理委员会 that stands in its place.</summary>
    Government,

    /// <summary>办公厅、办公室 that reports for its government.</summary>
    Office,

    /// <summary>工作部门: 局、委、厅、部.</summary>
    Department,

    /// <summary>街道办事处.</summary>
    Subdistrict,

    /// <summary>A vertical branch: 深圳市市场监督管理局龙华监管局.</summary>
    Branch,

    /// <summary>公共企事业单位.</summary>
    PublicBody,
}
