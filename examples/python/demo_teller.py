"""Tells a deployment what happened: each change is one request of one partner, under an id that is always the same."""

import collections
import uuid

import grpc
from pegase.common.v1 import common_pb2 as common
from pegase.family.v1 import approval_pb2 as approval
from pegase.options.v1 import options_pb2 as options
from pegase.partner.v1 import partner_pb2 as partner

from partner_system import reason_of


class Teller:
    """One partner's people: a worker asks, a manager approves.

    Ids are drawn from the seed, the place, the day, the household and how many changes it has had. So a run that broke
    off goes on where it was, and telling all of it again changes nothing, for the 30 days that ids are remembered.
    """

    def __init__(self, system, seed, last):
        self.system = system
        self.source = f"pegase demo {seed} {system.code} {last}"
        self.last = last
        self.made = collections.Counter()
        # The names of the children whom the partner knows.
        self.met = set()
        self.manager = system.pick_staff(options.ROLE_MANAGER)
        self.worker = system.pick_staff(options.ROLE_SOCIAL_WORKER)
        sites = system.call(
            system.registry.ListSites, partner.ListSitesRequest(parent=system.name), purpose=None).sites
        self.site = sites[0].meta.name
        self.begin("nobody")

    def begin(self, household):
        """From now on about that household. What is told of one does not depend on the others."""
        self.namespace = uuid.uuid5(uuid.NAMESPACE_URL, f"{self.source} {household}")
        self.told = 0

    def ask(self, method, request, by=None):
        """Makes a change and returns the deployment's answer."""
        self.told += 1
        request.request_id = str(uuid.uuid5(self.namespace, str(self.told)))
        answer = self._call(method, request, by or self.worker)
        self.made[method] += 1
        return answer

    def ask_two(self, method, request, field, by, other):
        """Makes a change that a second person must agree to, by a call of their own.

        `field` is where an approval holds such a request."""
        asked = self.ask("RequestApproval", approval.RequestApprovalRequest(
            parent=self.system.name, approval=approval.Approval(asked_of=other, **{field: request})), by)
        given = self.ask("GiveApproval", approval.GiveApprovalRequest(
            name=asked.meta.name, etag=asked.meta.etag), other)
        request.approval = given.meta.name
        return self.ask(method, request, by)

    def is_refused(self, method, request, reason, by=None):
        """Asks for what a care rule forbids, and sees it refused for that reason."""
        try:
            self.ask(method, request, by)
        except grpc.RpcError as error:
            if reason_of(error) != reason:
                raise
            self.made[reason] += 1
            return
        raise AssertionError(f"{method} should have been refused: {reason}")

    def read(self, method, request):
        return self._call(method, request, self.worker)

    def _call(self, method, request, by):
        self.system.staff = by
        return self.system.call(getattr(self.system.families, method), request)


def date(day):
    return common.Date(year=day.year, month=day.month, day=day.day)
