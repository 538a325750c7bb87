import ArgumentParser
import Foundation
import Program
import Tenancy
import WireTransport

/// Which gateway to call, and as whom.
struct DeploymentOptions: ParsableArguments {
    @Option(help: "The data directory that deploy/up made.")
    var data: String = ".pegase"

    @Option(help: "Address and port of the gateway. [default: from the data directory]")
    var address: ListenAddress?

    @Option(
        help: "PEM file with the authority of the gateway's certificate. [default: from the data directory]")
    var roots: String?

    @Option(help: "PEM file with the caller's certificate. [default: from the data directory]")
    var certificate: String?

    @Option(help: "PEM file with its key. [default: from the data directory]")
    var key: String?

    @Flag(
        help:
            "Ask the server for its contract (gRPC's reflection): for services that this build does not know."
    )
    var reflect = false

    @Flag(help: "Speak without TLS: only to a server of your own, with --reflect and --address.")
    var plaintext = false

    func validate() throws {
        guard !plaintext || (reflect && address != nil) else {
            throw ValidationError("--plaintext goes with --reflect and --address: a gateway speaks TLS only")
        }
        guard (certificate == nil) == (key == nil) else {
            throw ValidationError("--certificate and --key go together: give both, or neither")
        }
    }

    /// Where the gateway listens.
    ///
    /// - Throws: ``DebugFailure`` when neither a flag nor the data directory says it.
    func gateway() throws(DebugFailure) -> RPCAddress {
        if let address { return address.address }
        let path = "\(data)/run/gateway.json"
        guard let contents = FileManager.default.contents(atPath: path) else {
            throw .unusable("\(path) is not there: is the deployment up? (or give --address)")
        }
        struct Record: Decodable {
            let listen: String
        }
        let record: Record
        do {
            record = try JSONDecoder().decode(Record.self, from: contents)
        } catch {
            throw .unusable("\(path) cannot be read")
        }
        guard let listen = ListenAddress(argument: record.listen) else {
            throw .unusable("\(path) holds no address")
        }
        return listen.address
    }

    /// The files to connect with.
    ///
    /// - Parameters:
    ///   - caller: A partner's code, `operator` for the first operator, or `operator/second`.
    ///   - cell: The country; by default the only one that has a certificate for the caller.
    func files(as caller: String, cell: Country?) throws(DebugFailure) -> TLSFiles {
        let stem = "\(data)/certs"
        let files: TLSFiles
        if let certificate, let key {
            files = TLSFiles(certificate: certificate, key: key, roots: roots ?? "\(data)/ca/ca.pem")
        } else {
            guard Self.operatorID(caller) != nil || PartnerID(caller) != nil else {
                throw .unusable("--as takes a partner's code, operator, or operator/ID")
            }
            let country = try country(of: caller, cell: cell)
            let name = "\(stem)/\(country.code)-\(Self.certificateName(caller))"
            files = TLSFiles(
                certificate: "\(name).pem", key: "\(name).key", roots: roots ?? "\(data)/ca/ca.pem")
        }
        for path in [files.certificate, files.key, files.roots]
        where !FileManager.default.isReadableFile(atPath: path) {
            throw .unusable(
                "\(path) is not there, or not yours to read: is '\(caller)' a caller of this deployment? "
                    + "(or give --certificate and --key)")
        }
        return files
    }

    /// The same with a certificate that is not the data directory's.
    func files(certificate: String, key: String) throws(DebugFailure) -> TLSFiles {
        let files = TLSFiles(certificate: certificate, key: key, roots: roots ?? "\(data)/ca/ca.pem")
        for path in [key, files.roots] where !FileManager.default.isReadableFile(atPath: path) {
            throw .unusable("\(path) is not there, or not yours to read")
        }
        return files
    }

    private func country(of caller: String, cell: Country?) throws(DebugFailure) -> Country {
        if let cell { return cell }
        let found = Country.allCases.filter {
            FileManager.default.fileExists(
                atPath: "\(data)/certs/\($0.code)-\(Self.certificateName(caller)).pem")
        }
        guard let country = found.first else {
            throw .unusable("\(data)/certs holds no certificate of \(caller)")
        }
        guard found.count == 1 else {
            throw .unusable("\(caller) is in several cells: choose one with --cell")
        }
        return country
    }

    private static func certificateName(_ caller: String) -> String {
        operatorID(caller).map { "operator-\($0)" } ?? "\(caller)-main"
    }

    /// `operator` is the first one.
    private static func operatorID(_ caller: String) -> String? {
        if caller == "operator" { return "first" }
        guard caller.hasPrefix("operator/"),
            case .operator(_, let id)? = Principal(uri: "spiffe://pegase/vn/\(caller)")
        else { return nil }
        return id
    }
}
