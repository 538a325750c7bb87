import ServiceRuntime
import Store
import Tenancy
import WireProto

/// When a child grows out of the site where it lives (docs/domain.md, I-15 and I-25).
extension FamilyV1.ChildCase {
    /// Notes the month in which the child leaves the site by its greatest age, as that is meant. An unknown day of birth is the law's, as
    /// for who leaves; a month is enough to plan by, and tells less of a birthday than a day.
    ///
    /// - Parameter site: Where the child lives from now on; `nil` outside of sites.
    mutating func noteAgeOut(of site: PartnerV1.DirectorySite?) {
        agesOut = nil
        guard let leaving = site?.leavingAge, leaving > 0,
            let born = (birth?.policyDate ?? birth?.date)?.wholeDay
        else { return }
        let leaves = born.adding(months: 12 * leaving)
        agesOut = CommonV1.Date(year: Int32(leaves.year), month: Int32(leaves.month), day: 1)
    }
}

extension PartnerV1.DirectorySite {
    /// The age with whose birthday a child no longer fits: who is younger may come and stay. The one reading of `max_age`;
    /// `nil` where nobody knows a greatest age.
    var leavingAge: Int? {
        maxAge.map { maxAgeLimit == .until ? Int($0.value) : Int($0.value) + 1 }
    }
}
