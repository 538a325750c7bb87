import Tenancy
import Testing

@Suite("Who a certificate names")
struct PrincipalTests {
    @Test(
        "The three forms, and back",
        arguments: [
            ("spiffe://pegase/vn/partner/ctse/system/main", Cast.system),
            ("spiffe://pegase/vn/operator/first", Cast.firstOperator),
            ("spiffe://pegase/vn/service/family", Cast.family),
            ("spiffe://pegase/vn/service/gateway", Cast.gateway),
            (
                "spiffe://pegase/kh/partner/a-b/system/x2",
                .system(TenantID(country: .cambodia, partner: PartnerID("a-b")!), SystemID("x2")!)
            ),
        ])
    func accepted(uri: String, principal: Principal) throws {
        #expect(try Principal(uris: [uri], otherNameCount: 0) == principal)
        #expect(principal.uri == uri)
    }

    @Test("Not exactly one URI, or any other name beside it")
    func counts() {
        let uri = Cast.system.uri
        #expect(throws: PrincipalError.noName) { try Principal(uris: [], otherNameCount: 0) }
        #expect(throws: PrincipalError.severalNames) { try Principal(uris: [uri, uri], otherNameCount: 0) }
        #expect(throws: PrincipalError.severalNames) {
            try Principal(uris: [uri, Cast.firstOperator.uri], otherNameCount: 0)
        }
        #expect(throws: PrincipalError.otherNames) { try Principal(uris: [uri], otherNameCount: 1) }
        #expect(throws: PrincipalError.otherNames) { try Principal(uris: [], otherNameCount: 1) }
    }

    @Test("Everything else names nobody", arguments: hostile)
    func refused(uri: String) {
        #expect(throws: PrincipalError.malformed) { try Principal(uris: [uri], otherNameCount: 0) }
    }

    @Test("No single changed byte of a good URI names the same caller")
    func mutations() {
        for principal in [Cast.system, Cast.firstOperator, Cast.family] {
            let bytes = Array(principal.uri.utf8)
            for index in bytes.indices {
                for byte in 0..<UInt8(128) where byte != bytes[index] {
                    var changed = bytes
                    changed[index] = byte
                    let read = Principal(uri: String(decoding: changed, as: UTF8.self))
                    #expect(read != principal, "byte \(index) as \(byte)")
                }
            }
        }
    }

    /// Over a hundred ways to be nearly right.
    static let hostile: [String] = {
        let good = "spiffe://pegase/vn/partner/ctse/system/main"
        var all = [
            "", " ", "/", "//", "spiffe:", "spiffe://", "spiffe:///", "spiffe://pegase", "spiffe://pegase/",
            "spiffe://pegase/vn", "spiffe://pegase/vn/", "spiffe://pegase/vn/partner",
            "spiffe://pegase/vn/partner/",
            "spiffe://pegase/vn/partner/ctse", "spiffe://pegase/vn/partner/ctse/",
            "spiffe://pegase/vn/partner/ctse/system", "spiffe://pegase/vn/partner/ctse/system/",
            "SPIFFE://pegase/vn/partner/ctse/system/main", "Spiffe://pegase/vn/partner/ctse/system/main",
            "spiffe:/pegase/vn/partner/ctse/system/main", "spiffe:pegase/vn/partner/ctse/system/main",
            "spiffe:///pegase/vn/partner/ctse/system/main", "http://pegase/vn/partner/ctse/system/main",
            "https://pegase/vn/partner/ctse/system/main", "//pegase/vn/partner/ctse/system/main",
            "spiffe://PEGASE/vn/partner/ctse/system/main", "spiffe://pegase./vn/partner/ctse/system/main",
            "spiffe://pegase:443/vn/partner/ctse/system/main",
            "spiffe://u@pegase/vn/partner/ctse/system/main",
            "spiffe://pegase.org/vn/partner/ctse/system/main", "spiffe://pegas/vn/partner/ctse/system/main",
            "spiffe://pegase/VN/partner/ctse/system/main", "spiffe://pegase/Vn/partner/ctse/system/main",
            "spiffe://pegase/fr/partner/ctse/system/main", "spiffe://pegase//partner/ctse/system/main",
            "spiffe://pegase/vnm/partner/ctse/system/main", "spiffe://pegase/v/partner/ctse/system/main",
            "spiffe://pegase/1/partner/ctse/system/main", "spiffe://pegase/vn/partners/ctse/system/main",
            "spiffe://pegase/vn/Partner/ctse/system/main", "spiffe://pegase/vn/partner/CTSE/system/main",
            "spiffe://pegase/vn/partner//system/main", "spiffe://pegase/vn/partner/c/system/main",
            "spiffe://pegase/vn/partner/-ctse/system/main", "spiffe://pegase/vn/partner/ctse-/system/main",
            "spiffe://pegase/vn/partner/ct.se/system/main", "spiffe://pegase/vn/partner/ct_se/system/main",
            "spiffe://pegase/vn/partner/_directory/system/main",
            "spiffe://pegase/vn/partner/directory_/system/main",
            "spiffe://pegase/vn/partner/ct se/system/main", "spiffe://pegase/vn/partner/ct%73e/system/main",
            "spiffe://pegase/vn/partner/ct+se/system/main", "spiffe://pegase/vn/partner/*/system/main",
            "spiffe://pegase/vn/partner/./system/main", "spiffe://pegase/vn/partner/../system/main",
            "spiffe://pegase/vn/partner/ctse/../cswc/system/main",
            "spiffe://pegase/vn/partner/ctse/./system/main",
            "spiffe://pegase/vn/partner/ctse//system/main", "spiffe://pegase/vn/partner/ctse/systems/main",
            "spiffe://pegase/vn/partner/ctse/System/main", "spiffe://pegase/vn/partner/ctse/system/Main",
            "spiffe://pegase/vn/partner/ctse/system/m", "spiffe://pegase/vn/partner/ctse/system/main/",
            "spiffe://pegase/vn/partner/ctse/system/main/x",
            "spiffe://pegase/vn/partner/ctse/system/main?x=1",
            "spiffe://pegase/vn/partner/ctse/system/main#x", "spiffe://pegase/vn/partner/ctse/system/main ",
            "spiffe://pegase/vn/partner/ctse/system/main\n",
            "spiffe://pegase/vn/partner/ctse/system/main\r\n",
            "spiffe://pegase/vn/partner/ctse/system/main\0", "spiffe://pegase/vn/partner/ctse\0/system/main",
            "spiffe://pegase/vn/partner/ctse/system/main%00", "spiffe://pegase/vn/partner/ctse/system/-main",
            "spiffe://pegase/vn/partner/ctse/system/main-", "spiffe://pegase/vn/partner/ctse/operator/main",
            "spiffe://pegase/vn/partner/ctse/service/gateway", "spiffe://pegase/vn/system/main",
            "spiffe://pegase/vn/operator", "spiffe://pegase/vn/operator/", "spiffe://pegase/vn/operator/f",
            "spiffe://pegase/vn/operator/First", "spiffe://pegase/vn/operator/first/",
            "spiffe://pegase/vn/operator/first/system/main", "spiffe://pegase/vn/operators/first",
            "spiffe://pegase/vn/operator/first,second", "spiffe://pegase/vn/operator/fi rst",
            "spiffe://pegase/vn/service", "spiffe://pegase/vn/service/", "spiffe://pegase/vn/service/Gateway",
            "spiffe://pegase/vn/service/pegase-gateway", "spiffe://pegase/vn/service/gateway/",
            "spiffe://pegase/vn/service/store", "spiffe://pegase/vn/services/family",
            "spiffe://pegase/vn/service/families", "spiffe://pegase/operator/first",
            "spiffe://pegase/partner/ctse/system/main", "spiffe://pegase/vn/kh/partner/ctse/system/main",
            "pegase/vn/partner/ctse/system/main", "\u{feff}" + good, " " + good, "\t" + good, good + good,
            good + "," + good, "URI:" + good, good.uppercased(),
        ]
        // Letters that only look or normalise like ours, in each place that is compared.
        for (plain, other) in [
            ("e", "е"), ("a", "а"), ("p", "р"), ("s", "ѕ"), ("c", "с"), ("i", "і"), ("i", "ı"),
        ] {
            all.append(good.replacingFirst(plain, with: other))
        }
        all += ["e\u{301}", "\u{ff45}", "e\u{200d}", "e\u{ad}"].map { good.replacingFirst("e", with: $0) }
        all.append("spiffe://pegase/vn/partner/\(String(repeating: "a", count: 33))/system/main")
        all.append("spiffe://pegase/vn/operator/\(String(repeating: "a", count: 33))")
        all.append("spiffe://pegase/vn/operator/\(String(repeating: "a", count: 100_000))")
        all.append(String(repeating: "/", count: 100_000))
        return all
    }()
}

extension String {
    fileprivate func replacingFirst(_ character: String, with other: String) -> String {
        guard let letter = character.first, let place = firstIndex(of: letter) else { return self }
        return String(self[..<place]) + other + String(self[index(after: place)...])
    }
}
