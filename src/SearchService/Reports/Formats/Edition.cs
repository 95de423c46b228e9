namespace SearchService.Reports.Formats;

/// <summary>An edition of the statutory form.</summary>
public enum Edition
{
    /// <summary>国办公开办函〔2019〕60号, for the reports of 2019 and 2020.</summary>
    Of2019 = 2019,

    /// <summary>国办公开办函〔2021〕30号, for the reports of 2021 and later.</summary>
    Of2021 = 2021,
}
