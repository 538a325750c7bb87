/// A page in Prometheus' text format as it is written.
public struct MetricsPage {
    public private(set) var text = ""

    public init() {}

    public mutating func head(_ name: String, _ help: String, _ type: String) {
        text += "# HELP \(name) \(help)\n# TYPE \(name) \(type)\n"
    }

    /// Values of labels are paths, codes and reasons of ours: nothing in them needs an escape.
    public mutating func line(
        _ name: String, _ labels: [(String, String)], _ value: some CustomStringConvertible
    ) {
        guard !labels.isEmpty else {
            text += "\(name) \(value)\n"
            return
        }
        let list = labels.map { "\($0.0)=\"\($0.1)\"" }.joined(separator: ",")
        text += "\(name){\(list)} \(value)\n"
    }

    public mutating func gauge(_ name: String, _ help: String, _ value: Int) {
        head(name, help, "gauge")
        text += "\(name) \(value)\n"
    }

    public mutating func counter(_ name: String, _ help: String, _ value: Int) {
        head(name, help, "counter")
        text += "\(name) \(value)\n"
    }
}
