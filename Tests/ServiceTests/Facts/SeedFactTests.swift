import Tenancy
import Testing
import WireProto

/// What the founders met in the villages must be sayable here, and come back as it was said.
@Suite("Facts of the field are kept as they are")
struct SeedFactTests {
    @Test("A grandmother alone raises eight children in a village of former displaced people")
    func grandmother() async throws {
        try await keeps { family in
            family.headType = .grandparent
            family.dependentChildren = CommonV1.IntValue(value: 8)
            family.displacement = .formerIDP
        }
    }

    @Test("A family lives on less than thirty dollars a month, without land")
    func poverty() async throws {
        try await keeps { family in
            family.monthlyIncome = CommonV1.Money(currency: "USD", minorUnits: 2_950)
            family.riskFactors = [.extremePoverty, .lossOfLivelihood, .landless, .unsafeMigration]
        }
    }

    @Test("An abandoned mother of many is pressed to give the eldest to an orphanage")
    func abandonedMother() async throws {
        try await keeps { family in
            family.headType = .singleMotherAbandoned
            family.riskFactors = [.abandonedMotherManyChildren, .orphanageSeparationPressure]
        }
    }

    @Test("A parent drinks, another is in sex work, and the child does the house instead of school")
    func harm() async throws {
        try await keeps { family in
            family.riskFactors = [
                .parentAlcohol, .parentMentalHealth, .parentInSexWork, .unpaidDomesticWork, .outOfSchool,
                .unscrupulousCaretaker, .parentSecondUnion, .leftWithNonKin,
            ]
        }
    }

    @Test(
        "A father works in Thailand, sends money now and then, and the children stay with elders who are no kin"
    )
    func migration() async throws {
        try await TestDeployment.with(.cambodia) { deployment in
            let partner = try await deployment.welcome("avec", in: .cambodia)
            let worker = partner.acting(.socialWorker).families
            let family = try await worker.createFamily(
                partner.newFamily {
                    $0.area = CommonV1.AdminArea(country: .kh, name: "បាត់ដំបង")
                    $0.note = "ផ្ទះតូច"
                })
            let father = FamilyV1.Member(
                person: CommonV1.PersonName(family: "សុខ", given: "វិបុល", script: "Khmr"), sex: .male,
                relationToHead: .father,
                absence: FamilyV1.Absence(
                    reason: .labourMigration, place: "Thailand", since: CommonV1.Date(year: 2025, month: 3)))
            let elder = FamilyV1.Member(
                person: CommonV1.PersonName(given: "Yeay"), relationToHead: .unrelatedElderCaretaker,
                caretaker: true)
            // A boy without papers: only the year is known.
            let boy = FamilyV1.Member(
                sex: .male,
                birth: FamilyV1.BirthDate(date: CommonV1.Date(year: 2016), precision: .year),
                relationToHead: .child, orphan: .motherDead)
            var kept: [FamilyV1.Member] = []
            for member in [father, elder, boy] {
                let made = try await worker.createMember(family.newMember { $0 = member })
                #expect(made.person == member.person && made.absence == member.absence)
                #expect(made.relationToHead == member.relationToHead && made.caretaker == member.caretaker)
                #expect(made.orphan == member.orphan && made.birth?.date == member.birth?.date)
                kept.append(made)
            }
            // The law takes the first of January for a day that nobody knows.
            #expect(kept[2].birth?.policyDate == CommonV1.Date(year: 2016, month: 1, day: 1))
            let paid = try await worker.updateFamily(
                family.changing(["remittance"]) {
                    $0.remittance = FamilyV1.Remittance(
                        amount: CommonV1.Money(currency: "THB", minorUnits: 150_000), rhythm: .irregular,
                        senderMember: kept[0].meta?.name ?? "")
                })
            #expect(paid.remittance?.senderMember == kept[0].meta?.name)
            #expect(paid.area?.name == "បាត់ដំបង" && paid.note == "ផ្ទះតូច")
        }
    }

    @Test("One programme works in four countries, and each has its partners to itself")
    func countries() async throws {
        let countries: [(Country, CommonV1.Country)] = [
            (.vietnam, .vn), (.cambodia, .kh), (.laos, .la), (.philippines, .ph),
        ]
        try await TestDeployment.with(.vietnam, .cambodia, .laos, .philippines) { deployment in
            for (country, said) in countries {
                // An organisation that works in all of them is a partner in each.
                let partner = try await deployment.welcome("peed", .programmeOwner, in: country, staff: [])
                let read = try await partner.system.registry.getPartner(
                    PartnerV1.GetPartnerRequest(name: partner.name))
                #expect(read.country == said && read.code == "peed")
            }
        }
    }

    /// Makes a family with these facts and reads it back.
    private func keeps(_ facts: @escaping (inout FamilyV1.Family) -> Void) async throws {
        try await TestDeployment.with(.vietnam) { deployment in
            let partner = try await deployment.welcome("ctse")
            let worker = partner.acting(.socialWorker).families
            let request = partner.newFamily { facts(&$0) }
            let made = try await worker.createFamily(request)
            let read = try await worker.getFamily(FamilyV1.GetFamilyRequest(name: made.meta?.name ?? ""))
            var said = request.family ?? FamilyV1.Family()
            // What only the service sets.
            said.meta = read.meta
            said.caseCode = read.caseCode
            said.state = read.state
            said.directoryRevision = read.directoryRevision
            #expect(read == said)
        }
    }
}
