import WireProto

/// Messages with something in every kind of field.
enum Samples {
    static let family = FamilyV1.Family(
        meta: CommonV1.Meta(
            name: "partners/ctse/families/7f3k2m4n5p6q7r8s9t0abcdefg", etag: "AQIDBAUGBwgJCgsMDQ4PEA",
            createTime: GoogleProtobuf.Timestamp(seconds: 1_790_000_000, nanos: 250_000_000),
            updateTime: GoogleProtobuf.Timestamp(seconds: 1_795_370_100),
            createBy: CommonV1.Actor(
                partner: "partners/ctse", staff: "partners/ctse/staff/hoa", identity: "system/main"),
            revision: 7),
        caseCode: "CTSE-7F3K2", headType: .grandparent,
        area: CommonV1.AdminArea(country: .vn, code: "79", name: "Thành phố Hồ Chí Minh"),
        address: "12/3 Nguyễn Trãi, Phường 2", dependentChildren: CommonV1.IntValue(value: 3),
        monthlyIncome: CommonV1.Money(currency: "VND", minorUnits: 3_500_000), displacement: .migrant,
        riskFactors: [.extremePoverty, .outOfSchool, .unsafeMigration], state: .active,
        responsibleStaff: "partners/ctse/staff/hoa",
        linkedCases: ["partners/ctse/cases/a", "partners/ctse/cases/b"],
        remittance: FamilyV1.Remittance(
            amount: CommonV1.Money(currency: "VND", minorUnits: 1), rhythm: .irregular,
            senderMember: "partners/ctse/families/7f3k2m4n5p6q7r8s9t0abcdefg/members/m"),
        note: "Grandmother cares for three.")
}
