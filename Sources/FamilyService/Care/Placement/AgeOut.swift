import ServiceRuntime
import Store
import Tenancy
import WireProto

/// When a child grows out of the site where it lives (docs/domain.md, I-15 and I-25).
extension FamilyV1.ChildCase {
    /// Notes the month in which the child reaches the site's greatest age. An unknown day of birth is the law's, as
    /// for who leaves; a month is enough to plan by, and tells less of a birthday than a day.
    ///
    /// - Parameter site: Where the child lives from now on; `nil` outside of sites.
    mutating func noteAgeOut(of site: PartnerV1.DirectorySite?) {
        agesOut = nil
        guard let most = site?.maxAge?.value, most > 0,
            let born = (birth?.policyDate ?? birth?.date)?.wholeDay
        else { return }
        let leaves = born.adding(months: 12 * Int(most))
        agesOut = CommonV1.Date(year: Int32(leaves.year), month: Int32(leaves.month), day: 1)
    }
}
