# Build: docker build -t search-service .
# Run:   docker run --read-only --tmpfs /tmp -p 5080:5080 -v search-data:/app/index-data search-service
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source

# The restore layer changes only with a project or lock file.
COPY global.json Directory.Build.props Directory.Packages.props ./
COPY src/SearchService/SearchService.csproj src/SearchService/packages.lock.json src/SearchService/
COPY src/SearchService.Sqlite/SearchService.Sqlite.csproj src/SearchService.Sqlite/packages.lock.json src/SearchService.Sqlite/
COPY src/SearchService.Web/SearchService.Web.csproj src/SearchService.Web/packages.lock.json src/SearchService.Web/
RUN dotnet restore src/SearchService.Web --locked-mode

COPY .editorconfig ./
COPY src/ src/
RUN dotnet publish src/SearchService.Web --no-restore --output /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0
# pdftotext reads PDFs. For DOC, WPS, RTF and ODT add libreoffice-writer-nogui; without it they are refused with a sentence.
RUN apt-get update && apt-get install -y --no-install-recommends poppler-utils && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY --from=build /app ./
COPY --chown=app:app index-data/samples/ index-data/samples/
RUN chown app:app index-data
USER app
ENV ASPNETCORE_URLS=http://0.0.0.0:5080 DOTNET_EnableDiagnostics=0
EXPOSE 5080
VOLUME /app/index-data
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["dotnet", "SearchService.Web.dll", "health"]
ENTRYPOINT ["dotnet", "SearchService.Web.dll"]
CMD ["serve"]
