public import ArgumentParser
public import Program

/// Where a service is called and watched.
public struct ServingOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The unix socket to serve on.", valueName: "path"))
    public var socket: String

    @Option(
        help: ArgumentHelp(
            "A file that holds the process id while the service is ready, for whoever supervises it.",
            valueName: "path"))
    public var readyFile: String?

    @Option(
        help: ArgumentHelp(
            "Where metrics are read: unix:PATH, or a loopback address and port.", valueName: "address"))
    public var metrics: MetricsAddress?

    public init() {}
}
