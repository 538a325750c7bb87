"""A partner's system, in one file, with nothing but stock gRPC.

It plays CTSE: finds a staff member of its own, registers a family with its members, lists them, changes one
field under an etag, repeats a request as after a lost answer; then it plays CSWC, for whom CTSE's family does
not exist. Every person in it is invented.

    python3 -m venv .venv && .venv/bin/pip install -r examples/python/requirements.txt
    PYTHON=.venv/bin/python examples/python/generate .venv/stubs
    PYTHONPATH=.venv/stubs .venv/bin/python examples/python/partner_system.py

It expects the deployment that `./deploy/up` starts, or `--data DIR` where that was given.
"""

import argparse
import json
import pathlib
import uuid

import grpc
from google.protobuf import field_mask_pb2
from google.rpc import error_details_pb2, status_pb2
from pegase.common.v1 import common_pb2 as common
from pegase.family.v1 import family_pb2 as family
from pegase.family.v1 import person_pb2 as person
from pegase.family.v1 import service_pb2_grpc as family_grpc
from pegase.gateway.v1 import gateway_pb2 as gateway
from pegase.gateway.v1 import gateway_pb2_grpc as gateway_grpc
from pegase.options.v1 import options_pb2 as options
from pegase.partner.v1 import partner_pb2 as partner
from pegase.partner.v1 import partner_pb2_grpc as partner_grpc

# gRPC's own retries. They are safe for every call: reads change nothing, and a change carries a request id,
# so that the second try gets the first one's answer. Who calls too often is told how long to wait, and waits.
SERVICE_CONFIG = {
    "methodConfig": [{
        "name": [{}],
        "retryPolicy": {
            "maxAttempts": 4,
            "initialBackoff": "0.2s",
            "maxBackoff": "5s",
            "backoffMultiplier": 2,
            "retryableStatusCodes": ["UNAVAILABLE", "RESOURCE_EXHAUSTED"],
        },
    }]
}

# Seconds a call may take, all retries included. Without it the gateway grants 30.
TIMEOUT = 10


class PartnerSystem:
    """One connection of one partner's system: the certificate says which."""

    def __init__(self, address, data, cell, code):
        self.code = code
        self.name = f"partners/{code}"
        certificate = data / "certs" / f"{cell}-{code}-main"
        credentials = grpc.ssl_channel_credentials(
            root_certificates=(data / "ca" / "ca.pem").read_bytes(),
            private_key=certificate.with_suffix(".key").read_bytes(),
            certificate_chain=certificate.with_suffix(".pem").read_bytes(),
        )
        self.channel = grpc.secure_channel(
            address, credentials, options=[("grpc.service_config", json.dumps(SERVICE_CONFIG))])
        self.gateway = gateway_grpc.GatewayServiceStub(self.channel)
        self.registry = partner_grpc.PartnerServiceStub(self.channel)
        self.families = family_grpc.FamilyServiceStub(self.channel)
        self.staff = None

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.channel.close()

    def call(self, method, request, purpose="CARE"):
        """Calls a method for the staff member at work, and says why.

        The registry's methods are there for one purpose each, which need not be said: `None`."""
        metadata = [("pegase-staff", self.staff)] if self.staff else []
        if self.staff and purpose:
            metadata.append(("pegase-purpose", purpose))
        return method(request, metadata=metadata, timeout=TIMEOUT)

    def who_am_i(self):
        return self.call(self.gateway.WhoAmI, gateway.WhoAmIRequest())

    def pick_staff(self, role):
        """Acts from now on for the first active staff member of the partner who has the role."""
        page = self.call(self.registry.ListStaff, partner.ListStaffRequest(parent=self.name), purpose=None)
        self.staff = next(
            each.meta.name for each in page.staff if each.state == partner.STAFF_STATE_ACTIVE and role in each.roles)
        return self.staff

    def register_family(self, record, request_id):
        return self.call(self.families.CreateFamily, family.CreateFamilyRequest(
            parent=self.name, family=record, request_id=request_id))

    def add_member(self, to, record, request_id):
        return self.call(self.families.CreateMember, family.CreateMemberRequest(
            parent=to, member=record, request_id=request_id))

    def get_family(self, name):
        return self.call(self.families.GetFamily, family.GetFamilyRequest(name=name))

    def update_family(self, record, paths, request_id):
        """Changes the named fields; `record.meta.etag` says which revision they were read from."""
        return self.call(self.families.UpdateFamily, family.UpdateFamilyRequest(
            family=record, update_mask=field_mask_pb2.FieldMask(paths=paths), request_id=request_id))

    def list_families(self, page_size=50):
        """All families, page after page."""
        request = family.ListFamiliesRequest(parent=self.name, page_size=page_size)
        while True:
            page = self.call(self.families.ListFamilies, request)
            yield from page.families
            if not page.next_page_token:
                return
            request.page_token = page.next_page_token

    def list_members(self, of):
        return self.call(self.families.ListMembers, family.ListMembersRequest(parent=of)).members


def new_request_id():
    """Drawn once for each change you mean to make, and kept with it until its answer is known."""
    return str(uuid.uuid4())


def grandmothers_family(staff):
    return family.Family(
        head_type=family.HEAD_TYPE_GRANDPARENT,
        area=common.AdminArea(country=common.COUNTRY_VN, code="VN-SG", name="Ho Chi Minh City"),
        dependent_children=common.IntValue(value=8),
        displacement=family.DISPLACEMENT_MIGRANT,
        risk_factors=[person.RISK_FACTOR_EXTREME_POVERTY, person.RISK_FACTOR_OUT_OF_SCHOOL],
        responsible_staff=staff,
    )


def grandmother_and_children():
    yield family.Member(
        person=common.PersonName(family="Example", given="Grandmother", script="Latn"),
        sex=person.SEX_FEMALE, relation_to_head=family.RELATION_HEAD, caretaker=True)
    for number in range(1, 9):
        yield family.Member(
            person=common.PersonName(family="Example", given=f"Child {number}", script="Latn"),
            # The year is known, the day is not.
            birth=person.BirthDate(date=common.Date(year=2026 - 4 - number), precision=person.DATE_PRECISION_YEAR),
            relation_to_head=family.RELATION_CHILD)


def reason_of(error):
    """The machine-readable reason of a refusal, such as `ETAG_MISMATCH`; empty where there is none."""
    for key, value in error.trailing_metadata() or ():
        if key == "grpc-status-details-bin":
            for detail in status_pb2.Status.FromString(value).details:
                info = error_details_pb2.ErrorInfo()
                if detail.Unpack(info):
                    return info.reason
    return ""


def refusal(call):
    """What a call that must fail is told: its code, its reason and its sentence."""
    try:
        call()
    except grpc.RpcError as error:
        return error.code().name, reason_of(error), error.details()
    raise AssertionError("the call should have been refused")


def main():
    parser = argparse.ArgumentParser(description="Plays a partner's system against a running deployment.")
    parser.add_argument("--data", type=pathlib.Path, default=pathlib.Path(".pegase"), help="the deployment's data directory")
    arguments = parser.parse_args()
    address = json.loads((arguments.data / "run" / "gateway.json").read_text())["listen"]

    with PartnerSystem(address, arguments.data, "vn", "ctse") as ctse:
        print("connected as  ", ctse.who_am_i().identity)
        print("acting for    ", ctse.pick_staff(options.ROLE_SOCIAL_WORKER))

        request_id = new_request_id()
        created = ctse.register_family(grandmothers_family(ctse.staff), request_id)
        print("registered    ", created.meta.name, "which people call", created.case_code)

        again = ctse.register_family(grandmothers_family(ctse.staff), request_id)
        print("sent again    ", "the first answer" if again == created else "ANOTHER ANSWER")
        other = grandmothers_family(ctse.staff)
        other.dependent_children.value = 7
        print("sent otherwise", *refusal(lambda: ctse.register_family(other, request_id)))

        for member in grandmother_and_children():
            ctse.add_member(created.meta.name, member, new_request_id())
        print("members       ", len(ctse.list_members(created.meta.name)))
        print("families      ", sum(1 for _ in ctse.list_families()))

        read = ctse.get_family(created.meta.name)
        read.note = "The nearest school takes the three oldest from Monday."
        updated = ctse.update_family(read, ["note"], new_request_id())
        print("updated       ", f"revision {read.meta.revision} became {updated.meta.revision}")
        print("stale etag    ", *refusal(lambda: ctse.update_family(read, ["note"], new_request_id())))

    with PartnerSystem(address, arguments.data, "vn", "cswc") as cswc:
        cswc.pick_staff(options.ROLE_SOCIAL_WORKER)
        print("CSWC asks     ", *refusal(lambda: cswc.get_family(created.meta.name)))
        nobody = created.meta.name[:-26] + "a" * 26
        print("absent family ", *refusal(lambda: cswc.get_family(nobody)))


if __name__ == "__main__":
    main()
