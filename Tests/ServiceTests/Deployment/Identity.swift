import Tenancy
import TestSupport
import WireTransport

/// Who a certificate says its holder is: one of the three kinds of principal.
enum Identity: Hashable, Sendable {
    case system(Country, partner: String, id: String)
    case `operator`(Country, String)
    case service(Country, String)

    static func partner(_ partner: String, in country: Country = .vietnam) -> Identity {
        .system(country, partner: partner, id: "main")
    }

    static func operating(_ country: Country = .vietnam) -> Identity { .operator(country, "first") }

    var country: Country {
        switch self {
        case .system(let country, _, _), .operator(let country, _), .service(let country, _): country
        }
    }

    /// The one URI of the certificate.
    var uri: String {
        switch self {
        case .system(let country, let partner, let id):
            "spiffe://pegase/\(country.code)/partner/\(partner)/system/\(id)"
        case .operator(let country, let id): "spiffe://pegase/\(country.code)/operator/\(id)"
        case .service(let country, let name): "spiffe://pegase/\(country.code)/service/\(name)"
        }
    }
}
