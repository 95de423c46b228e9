namespace SearchService.Reports;

/// <summary>The administrative level of an agency.</summary>
public enum AgencyLevel
{
    /// <summary>国务院部门.</summary>
    Ministry,

    /// <summary>省、自治区、直辖市.</summary>
    Province,

    /// <summary>设区的市、地区、自治州、盟.</summary>
    City,

    /// <summary>县、县级市、市辖区、旗.</summary>
    County,

    /// <summary>乡、镇、街道.</summary>
    Township,

    /// <summary>开发区、高新区、新区、管理区、示范区: they hang at odd places in the tree.</summary>
    FunctionalArea,
}
