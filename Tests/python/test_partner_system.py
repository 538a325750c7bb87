"""The example partner system against a running deployment, whose data directory is in PEGASE_DATA.

Run by scripts/test, which starts the deployment and generates the stubs.
"""

import json
import os
import pathlib
import subprocess
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "examples" / "python"))

import grpc
from pegase.family.v1 import family_pb2 as family
from pegase.family.v1 import sync_pb2 as sync
from pegase.family.v1 import sync_pb2_grpc as sync_grpc
from pegase.options.v1 import options_pb2 as options
from pegase.partner.v1 import partner_pb2 as partner

import partner_system
from partner_system import PartnerSystem, new_request_id, refusal

DATA = pathlib.Path(os.environ["PEGASE_DATA"])
ADDRESS = json.loads((DATA / "run" / "gateway.json").read_text())["listen"]


class PartnerSystemTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.ctse = PartnerSystem(ADDRESS, DATA, "vn", "ctse")
        cls.cswc = PartnerSystem(ADDRESS, DATA, "vn", "cswc")
        for each in (cls.ctse, cls.cswc):
            cls.addClassCleanup(each.channel.close)
            each.pick_staff(options.ROLE_SOCIAL_WORKER)

    def register(self):
        return self.ctse.register_family(partner_system.grandmothers_family(self.ctse.staff), new_request_id())

    def test_the_certificate_says_who_calls(self):
        answer = self.ctse.who_am_i()
        self.assertEqual(answer.identity, "spiffe://pegase/vn/partner/ctse/system/main")
        self.assertEqual(answer.partner, "partners/ctse")
        self.assertEqual(answer.staff, self.ctse.staff)
        self.assertIn(options.ROLE_SOCIAL_WORKER, answer.roles)

    def test_a_registered_family_is_read_as_it_was_sent(self):
        created = self.register()
        read = self.ctse.get_family(created.meta.name)
        self.assertEqual(read, created)
        self.assertTrue(read.meta.name.startswith("partners/ctse/families/"))
        self.assertTrue(read.case_code.startswith("CTSE-"))
        self.assertEqual(read.dependent_children.value, 8)
        self.assertEqual(read.state, family.FAMILY_STATE_ACTIVE)

    def test_members_are_listed_in_the_order_they_were_added(self):
        name = self.register().meta.name
        added = [
            self.ctse.add_member(name, member, new_request_id())
            for member in partner_system.grandmother_and_children()
        ]
        self.assertEqual(list(self.ctse.list_members(name)), added)
        self.assertEqual(len(added), 9)

    def test_pages_add_up_to_all_families(self):
        made = {self.register().meta.name for _ in range(5)}
        listed = [each.meta.name for each in self.ctse.list_families(page_size=2)]
        self.assertEqual(len(listed), len(set(listed)), "a family is on two pages")
        self.assertLessEqual(made, set(listed))

    def test_an_update_needs_the_etag_of_the_last_revision(self):
        read = self.register()
        read.note = "Visited; all are well."
        updated = self.ctse.update_family(read, ["note"], new_request_id())
        self.assertEqual(updated.note, read.note)
        self.assertGreater(updated.meta.revision, read.meta.revision)
        code, reason, _ = refusal(lambda: self.ctse.update_family(read, ["note"], new_request_id()))
        self.assertEqual((code, reason), ("ABORTED", "ETAG_MISMATCH"))
        read.meta.etag = ""
        code, reason, _ = refusal(lambda: self.ctse.update_family(read, ["note"], new_request_id()))
        self.assertEqual((code, reason), ("INVALID_ARGUMENT", "ETAG_REQUIRED"))

    def test_the_same_request_gets_the_same_answer(self):
        record, request_id = partner_system.grandmothers_family(self.ctse.staff), new_request_id()
        first = self.ctse.register_family(record, request_id)
        self.assertEqual(self.ctse.register_family(record, request_id), first)
        record.dependent_children.value = 7
        code, reason, _ = refusal(lambda: self.ctse.register_family(record, request_id))
        self.assertEqual((code, reason), ("INVALID_ARGUMENT", "REQUEST_ID_REUSED"))

    def test_a_change_needs_a_request_id(self):
        record = partner_system.grandmothers_family(self.ctse.staff)
        code, reason, _ = refusal(lambda: self.ctse.register_family(record, ""))
        self.assertEqual((code, reason), ("INVALID_ARGUMENT", "REQUEST_ID_REQUIRED"))

    def test_a_malformed_item_of_a_push_holds_up_no_other(self):
        records = [partner_system.grandmothers_family(self.ctse.staff) for _ in range(3)]
        records[1].note = "cut \0 off"
        answer = self.ctse.call(sync_grpc.SyncServiceStub(self.ctse.channel).SyncPush, sync.SyncPushRequest(
            parent="partners/ctse", items=[
                sync.SyncItem(create_family=family.CreateFamilyRequest(
                    parent="partners/ctse", family=record, request_id=new_request_id()))
                for record in records]))
        ok, refused = sync.SYNC_VERDICT_OK, sync.SYNC_VERDICT_REFUSED
        self.assertEqual([each.verdict for each in answer.outcomes], [ok, refused, ok])
        self.assertIn("malformed", answer.outcomes[1].status.message)

    def test_another_partners_family_is_absent(self):
        name = self.register().meta.name
        foreign = refusal(lambda: self.cswc.get_family(name))
        self.assertEqual(foreign[0], "NOT_FOUND")
        self.assertEqual(foreign, refusal(lambda: self.cswc.get_family(name[:-26] + "a" * 26)))

    def test_another_partners_family_cannot_be_made_or_changed(self):
        record = partner_system.grandmothers_family(self.cswc.staff)
        request = family.CreateFamilyRequest(parent="partners/ctse", family=record, request_id=new_request_id())
        create = lambda: self.cswc.call(self.cswc.families.CreateFamily, request)
        absent = family.CreateFamilyRequest(parent="partners/nobody", family=record, request_id=new_request_id())
        create_absent = lambda: self.cswc.call(self.cswc.families.CreateFamily, absent)
        self.assertEqual(refusal(create), refusal(create_absent))
        read = self.register()
        code, _, _ = refusal(lambda: self.cswc.update_family(read, ["note"], new_request_id()))
        self.assertEqual(code, "NOT_FOUND")

    def test_staff_of_another_partner_cannot_be_named(self):
        with PartnerSystem(ADDRESS, DATA, "vn", "cswc") as cswc:
            cswc.staff = self.ctse.staff
            code, _, _ = refusal(lambda: next(cswc.list_families()))
            self.assertEqual(code, "PERMISSION_DENIED")

    def test_a_case_call_needs_a_staff_member(self):
        with PartnerSystem(ADDRESS, DATA, "vn", "ctse") as ctse:
            code, _, _ = refusal(lambda: ctse.call(
                ctse.families.ListFamilies, family.ListFamiliesRequest(parent="partners/ctse")))
            self.assertIn(code, ("PERMISSION_DENIED", "INVALID_ARGUMENT"))

    def test_a_partner_sees_its_own_sites_whole_and_others_in_the_directory(self):
        with PartnerSystem(ADDRESS, DATA, "vn", "ctse") as ctse:
            list_sites = lambda of: ctse.call(ctse.registry.ListSites, partner.ListSitesRequest(parent=of)).sites
            (own,) = list_sites("partners/ctse")
            self.assertEqual((own.capacity.value, own.min_age.value, own.max_age.value), (110, 6, 16))
            (other,) = list_sites("partners/cswc")
            self.assertEqual(other.kind, partner.SITE_KIND_DAY_CARE_CENTER)
            self.assertEqual(other.area.name, "Phan Thiet")
            self.assertFalse(other.HasField("capacity"), "P1 leaves the directory")
            self.assertEqual(other.remark, "")

    def test_a_country_is_a_world_of_its_own(self):
        codes = {}
        for cell, code in (("vn", "ctse"), ("kh", "avec"), ("la", "peed"), ("ph", "asmae")):
            with PartnerSystem(ADDRESS, DATA, cell, code) as system:
                page = system.call(system.registry.ListPartners, partner.ListPartnersRequest())
                codes[cell] = {each.code for each in page.partners}
        self.assertEqual(
            codes["vn"], {"cswc", "ctse", "lan-san", "binh-an", "binh-thuan", "sunrise", "dolisa", "peed"})
        self.assertEqual(codes["kh"], {"avec", "peed"})
        self.assertEqual(codes["la"], {"peed"})
        self.assertEqual(codes["ph"], {"asmae"})

    def test_without_a_certificate_there_is_no_connection(self):
        credentials = grpc.ssl_channel_credentials((DATA / "ca" / "ca.pem").read_bytes())
        with grpc.secure_channel(ADDRESS, credentials) as channel:
            with self.assertRaises(grpc.FutureTimeoutError):
                grpc.channel_ready_future(channel).result(timeout=2)

    def test_the_example_runs_as_its_first_lines_say(self):
        script = pathlib.Path(partner_system.__file__)
        output = subprocess.run(
            [sys.executable, script, "--data", DATA], check=True, capture_output=True, text=True, timeout=60).stdout
        self.assertIn("the first answer", output)
        self.assertIn("ETAG_MISMATCH", output)
        self.assertIn("NOT_FOUND", output)


if __name__ == "__main__":
    unittest.main()
