import Crypto
import Foundation
import Tenancy
import TestSupport
import Testing
import WireProto

@testable import Gateway

/// The real program against a gateway with real services behind it.
@Suite("The debug CLI as a program")
struct DebugProgramTests {
    @Test("What needs no gateway: lists, descriptions, the matrix, reasons, completion")
    func alone() async throws {
        let methods = try await DebugProgram.run(["methods", "archive"])
        #expect(methods.status == 0 && methods.output.contains("FamilyService/ArchiveFamily"))
        #expect(!methods.output.contains("GetFamily") && !methods.output.contains("\u{1b}"))
        let json = try await DebugProgram.run(["methods", "--json"])
        let rows = try JSONDecoder().decode([MethodRow].self, from: Data(json.output.utf8))
        #expect(rows.count == Methods.table.all.count)
        let described = try await DebugProgram.run(["describe", "CreateFamily"])
        #expect(
            described.output.contains("rpc CreateFamily")
                && described.output.contains("message CreateFamilyRequest"))
        let reason = try await DebugProgram.run(["errors", "staff-required"])
        #expect(reason.output.contains("pegase-staff") && reason.output.contains("--staff"))
        let same = try await DebugProgram.run(["matrix", "--diff", DebugProgram.file])
        #expect(same.status == 0 && same.errors.contains("the same"))
        for shell in ["bash", "zsh", "fish"] {
            let script = try await DebugProgram.run(["completion", shell])
            #expect(
                script.status == 0 && script.output.contains("ArchiveFamily")
                    && script.errors.contains("install"))
        }
    }

    @Test(
        "What cannot be meant ends with 2, and with the nearest right word",
        arguments: [
            (["describe", "GetFamly"], "did you mean GetFamily"),
            (["errors", "STAF_REQUIRED"], "STAFF_REQUIRED"),
            (["methods", "GetFamly"], "GetFamily"), (["matrix", "--diff", "/nowhere"], "cannot be run"),
            (["matrix", "--diff", "/bin/true"], "prints no policy"),
            (["matrix", "--csv", "--json"], "give one of"),
            (["methods", "--staff", "x"], "--staff needs --as"),
        ])
    func mistakes(arguments: [String], sentence: String) async throws {
        let result = try await DebugProgram.run(arguments)
        #expect(result.status == 2)
        #expect(result.errors.contains(sentence), "\(result.errors)")
        #expect(result.output.isEmpty)
    }

    @Test("Calls of all four shapes, and what each prints where")
    func shapes() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let partner = try await deployment.welcome("ctse")
            let program = DebugProgram(port: deployment.gateway.port)
            let staff = partner.staff[.socialWorker] ?? ""
            func run(_ arguments: [String], input: String = "") async throws -> DebugProgram.Result {
                try await program.run(
                    ["call"] + arguments + ["--staff", staff, "--purpose", "care"], as: .partner("ctse"),
                    "ctse",
                    input: input)
            }

            // One message each way: a request id is drawn and shown, and what identifies is not.
            let made = try await run([
                "CreateFamily", "-d", "parent=partners/ctse", "-d", "family.responsibleStaff=\(staff)", "-d",
                "family.note=CANARY-Nguyễn", "-o", "json",
            ])
            #expect(made.status == 0, "\(made.errors)")
            #expect(made.errors.contains("request id: ") && !made.output.contains("CANARY"))
            let family = try #require(
                try JSONSerialization.jsonObject(with: Data(made.output.utf8)) as? [String: Any])
            let name = try #require((family["meta"] as? [String: Any])?["name"] as? String)

            let revealed = try await run(["GetFamily", "-d", "name=\(name)", "--reveal"])
            #expect(revealed.output.contains("CANARY-Nguyễn") && revealed.errors.contains("identifying"))
            let table = try await run(["ListFamilies", #"{"parent": "partners/ctse"}"#, "-o", "table"])
            #expect(
                table.output.contains(name) && table.output.hasPrefix("name")
                    && !table.output.contains("CANARY"))
            let raw = try await run(["GetFamily", "-d", "name=\(name)", "-o", "raw"])
            #expect(raw.status == 2 && raw.errors.contains("--reveal"))

            // An update with the etag that is read for it, and without.
            let update = [
                "UpdateFamily", "-d", "family.meta.name=\(name)", "-d", "family.note=CANARY2", "-d",
                "updateMask=note",
            ]
            let blind = try await run(update)
            #expect(blind.status == 1 && blind.errors.contains("--read-etag"), "\(blind.errors)")
            let seen = try await run(update + ["--read-etag"])
            #expect(seen.status == 0 && seen.errors.contains("etag read: "), "\(seen.errors)")

            // Metadata and trailers.
            let verbose = try await run(["GetFamily", "-d", "name=\(name)", "-v", "-H", "x-debug: 7"])
            #expect(
                verbose.errors.contains("> pegase-purpose: CARE") && verbose.errors.contains("> x-debug: 7"))

            // A stream of answers.
            let pull = try await run([
                "SyncPull", "-d", "parent=partners/ctse", "-o", "json", "--deadline", "20s",
            ])
            #expect(
                pull.status == 0 && pull.output.contains(name) && !pull.output.contains("CANARY"),
                "\(pull.errors)")

            // A stream of requests from standard input, one object after another.
            let content = Array("a letter".utf8)
            let digest = Data(SHA256.hash(data: content)).base64EncodedString()
            let opening = """
                {"parent": "partners/ctse", "requestId": "\(RequestID.new())", "attachment": {"family": "\(name)",
                 "fileName": "letter.txt", "mediaType": "text/plain", "size": "\(content.count)", "sha256": "\(digest)"}}
                {"chunk": "\(Data(content).base64EncodedString())"}
                """
            let upload = try await run(["UploadAttachment", "-o", "json"], input: opening)
            #expect(upload.status == 0 && upload.output.contains("\"received\": \"8\""), "\(upload.errors)")

            // Both.
            let push = #"{"parent": "partners/ctse", "items": []}"#
            let both = try await run(["SyncImport", "-", "-o", "json"], input: push + "\n" + push)
            #expect(both.status == 0, "\(both.errors)")
            // More than waits at once.
            let many = String(repeating: push + "\n" + String(repeating: " ", count: 60_000), count: 40)
            let long = try await run(["SyncImport", "-", "-o", "json"], input: many)
            #expect(long.status == 0, "\(long.errors)")
            #expect(long.output.split(separator: "\n").count == 40)
            let half = try await run(["SyncImport", "-"], input: #"{"parent": "#)
            #expect(half.status == 2 && half.errors.contains("in the middle of an object"), "\(half.errors)")
        }
    }

    @Test("A refusal says which flag mends it, with exit codes by kind")
    func refusals() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let partner = try await deployment.welcome("ctse")
            let program = DebugProgram(port: deployment.gateway.port)
            let staff = partner.staff[.socialWorker] ?? ""
            func call(_ arguments: [String]) async throws -> DebugProgram.Result {
                try await program.run(["call"] + arguments, as: .partner("ctse"), "ctse")
            }
            let list = ["ListFamilies", "-d", "parent=partners/ctse"]
            let nobody = try await call(list)
            #expect(
                nobody.status == 1 && nobody.errors.contains("STAFF_REQUIRED")
                    && nobody.errors.contains("--staff"))
            let pointless = try await call(list + ["--staff", staff])
            #expect(pointless.status == 1 && pointless.errors.contains("--purpose: CARE or SUPERVISION"))
            let json = try await call(list + ["-o", "json"])
            #expect(json.output.contains("\"reason\" : \"STAFF_REQUIRED\""), "\(json.output)")
            let two = try await call(["GetFamily", "{}{}"])
            #expect(two.status == 2 && two.errors.contains("takes one request, and here are 2"))
            let late = try await call(list + ["--staff", staff, "--purpose", "care", "--deadline", "1ms"])
            #expect([4, 0].contains(late.status), "\(late.errors)")
            if late.status == 4 { #expect(late.errors.contains("--deadline")) }
        }
    }

    @Test("Explaining and trying without calling say what the call itself then hears")
    func explaining() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let partner = try await deployment.welcome("ctse")
            let program = DebugProgram(port: deployment.gateway.port)
            let staff = partner.staff[.socialWorker] ?? ""
            func run(_ arguments: [String]) async throws -> DebugProgram.Result {
                try await program.run(arguments, as: .partner("ctse"), "ctse")
            }
            let allowed = try await run(["explain", "CreateFamily", "--staff", staff])
            #expect(
                allowed.status == 0 && allowed.output.contains("allowed"),
                "\(allowed.output)\(allowed.errors)")
            for (method, flags) in [
                ("GetFamily", ["--staff", staff]), ("GetFamily", []), ("CreatePartner", []),
                ("GetFamily", ["--staff", "aaaaaaaaaaaaaaaaaaaaaaaaaa"]),
                ("GetFamily", ["--staff", staff, "--purpose", "audit"]),
                ("GetFamily", ["--staff", staff, "--purpose", "curiosity"]),
            ] {
                let explained = try await run(["explain", method, "--json"] + flags)
                let heard = try await run(["call", method, "-o", "json"] + flags)
                #expect(explained.status == 1 && heard.status == 1, "\(method) \(flags): \(explained.errors)")
                let told =
                    try JSONSerialization.jsonObject(with: Data(explained.output.utf8)) as? [String: Any]
                let error = try JSONSerialization.jsonObject(with: Data(heard.output.utf8)) as? [String: Any]
                let reason = (error?["error"] as? [String: Any])?["reason"] as? String
                #expect(told?["reason"] as? String == reason, "\(method) \(flags)")
            }
            let others = try await run([
                "explain", "GetFamily", "--staff", staff, "--purpose", "care", "--name",
                "partners/cswc/families/aaaaaaaaaaaaaaaaaaaaaaaaaa",
            ])
            #expect(others.status == 1 && others.output.contains("another partner"))

            let mine = try await run(["methods", "--staff", staff, "--json"])
            let rows = try JSONDecoder().decode([MethodRow].self, from: Data(mine.output.utf8))
            #expect(rows.contains { $0.method.hasSuffix("/GetFamily") })
            #expect(!rows.contains { $0.method.hasSuffix("/CreatePartner") })

            let dry = try await run([
                "call", "CreateFamily", "--staff", staff, "--dry-run", "-d", "parent=partners/ctse", "-d",
                "family.note=CANARY",
            ])
            #expect(
                dry.status == 0 && dry.output.contains("policy: allowed") && !dry.output.contains("CANARY"),
                "\(dry.errors)")
            let none = try await deployment.operating().registry.listPartners(PartnerV1.ListPartnersRequest())
            #expect(none.partners.count == 1)
        }
    }

    @Test("The call as curl's command is the same call")
    func curl() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            _ = try await deployment.welcome("ctse")
            let program = DebugProgram(port: deployment.gateway.port)
            let command = try await program.run(
                ["call", "WhoAmI", "--as-curl"], as: .partner("ctse"), "ctse")
            #expect(command.status == 0 && command.output.hasPrefix("printf %s "))
            let curl = try await DebugProgram.run("/bin/bash", ["-c", command.output], input: "")
            #expect(curl.output.contains("spiffe://pegase/vn/partner/ctse/system/main"), "\(curl.errors)")
            let other = try await program.run(
                ["call", "ListSites", "--as-grpcurl", "-d", "parent=partners/ctse"], as: .partner("ctse"),
                "ctse")
            #expect(
                other.output.hasPrefix("grpcurl -cacert ")
                    && other.output.contains(#"-d '{"parent":"partners/ctse"}'"#))
        }
    }

    @Test("The examples of a description work when pasted, where they name nobody's record")
    func examples() async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let partner = try await deployment.welcome("ctse")
            let program = DebugProgram(port: deployment.gateway.port)
            let staff = partner.staff[.manager] ?? ""
            func paste(_ method: String) async throws -> DebugProgram.Result {
                let found = try Contract.find(method)
                let example = try #require(Description(found, partner: "ctse").example)
                let purpose = found.fullName.hasPrefix("pegase.family.") ? ["--purpose", "care"] : []
                return try await program.run(
                    ["call", method, example, "--staff", staff] + purpose, as: .partner("ctse"), "ctse")
            }
            for method in [
                "ListFamilies", "ListStaff", "ListSites", "ListPartners", "WhoAmI", "Health/Check",
                "ListCases",
            ] {
                let result = try await paste(method)
                #expect(result.status == 0, "\(method): \(result.errors)")
            }
            // One that names a record is right but for the name.
            for method in ["GetFamily", "GetMember", "GetVisit", "GetCase"] {
                let result = try await paste(method)
                #expect(result.errors.contains("TENANT_FORBIDDEN_OR_ABSENT"), "\(method): \(result.errors)")
            }
        }
    }
}
