// Written by scripts/generate from the resources in proto/. Do not edit: change the proto.

package import ServiceRuntime
public import Store
public import Tenancy
public import WireProto

/// Every resource that PartnerService keeps.
package enum PartnerResources {
    package static let resources: [any Resource.Type] = [
        PartnerV1.Partner.self,
        PartnerV1.Site.self,
        PartnerV1.System.self,
        PartnerV1.Staff.self,
        PartnerV1.Policy.self,
        PartnerV1.Account.self,
        PartnerV1.Certificate.self,
    ]
}

extension PartnerV1.Partner {
    public static let recordKind = RecordKind(number: 1, name: "partner")
    public static let resourceType = ResourceType.partner
    public static let field = "partner"
}

extension PartnerV1.Site {
    public static let recordKind = RecordKind(number: 2, name: "site")
    public static let resourceType = ResourceType.site
    public static let field = "site"
}

extension PartnerV1.System {
    public static let recordKind = RecordKind(number: 3, name: "system")
    public static let resourceType = ResourceType.system
    public static let field = "system"
}

extension PartnerV1.Staff {
    public static let recordKind = RecordKind(number: 4, name: "staff")
    public static let resourceType = ResourceType.staff
    public static let field = "staff"
}

extension PartnerV1.Policy {
    public static let recordKind = RecordKind(number: 5, name: "policy")
    public static let resourceType = ResourceType.policy
    public static let field = "policy"
}

extension PartnerV1.Account {
    public static let recordKind = RecordKind(number: 6, name: "account")
    public static let resourceType = ResourceType.account
    public static let field = "account"
}

extension PartnerV1.Certificate {
    public static let recordKind = RecordKind(number: 7, name: "certificate")
    public static let resourceType = ResourceType.certificate
    public static let field = "certificate"
}
