using System.CommandLine;
using SearchService.Web.Addresses;

namespace SearchService.Web.Commands;

/// <summary>What an address refuses, the command line refuses with the same sentence.</summary>
static class CheckedOptions
{
    public static Option<T> Checked<T>(this Option<T> option, Parameter parameter)
    {
        option.Validators.Add(result =>
        {
            foreach (var fault in parameter.FaultsOf([.. result.Tokens.Select(token => token.Value)]))
                result.AddError(fault);
        });
        return option;
    }
}
