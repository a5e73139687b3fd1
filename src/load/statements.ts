import { type BodyRole, type ClaimOf, dateBounds, type DateBounds, type PostFact } from '../model/index.ts';
import { decimal } from './decimal.ts';
import { claimOf, type Reading } from './member.ts';
import type { Members } from './members.ts';
import { assertName } from './storable.ts';

/** What a document says of its members: who was called what, took part in what, invests in what. */
export function statementsOf(
  reading: Reading,
  members: Members,
): ClaimOf<'attestation' | 'participation' | 'stake' | 'visit' | 'observation' | 'reorganization'>[] {
  const all = [
    ...attestationsOf(reading, members),
    ...participationsOf(reading, members),
    ...bodyParticipationsOf(reading, members),
    ...stakesOf(reading, members),
    ...visitsOf(reading, members),
    ...observationsOf(reading, members),
    ...reorganizationsOf(reading, members),
  ];
  return [...new Map(all.map((claim) => [claim.id, claim])).values()];
}

const at = (spans: readonly { readonly start: number }[]): number | null => spans[0]?.start ?? null;

function attestationsOf(reading: Reading, members: Members): ClaimOf<'attestation'>[] {
  return reading.facts.posts.flatMap((post) => {
    const person = members.people.at(post.person, post.evidence);
    if (!person) return [];
    const organization = (post.organization && members.organizations.get(post.organization)) || null;
    assertName(post.title, 'title', reading.facts.document.id);
    const act = post.act ?? 'attest';
    const former = post.former ?? false;
    const data = {
      person,
      organization,
      title: post.title,
      date: dateOf(post, reading),
      former,
      act,
      confidence: post.confidence,
    };
    const place = [person, organization, post.title, act, Number(former), at(post.evidence)];
    const id = reading.ids.same('att', ...place);
    return [claimOf(reading, 'attestation', id, data, reading.evidences.of(post.evidence))];
  });
}

/** Someone who is called so without a day is called so on the day of issue; when a notice took effect that does not tell. */
const dateOf = ({ date, act }: PostFact, { issued }: Reading): DateBounds | null =>
  date ? dateBounds(date.edtf) : (act ?? 'attest') === 'attest' ? issued : null;

function participationsOf(reading: Reading, members: Members): ClaimOf<'participation'>[] {
  return reading.facts.events.flatMap((event) =>
    event.participants.flatMap((participant) => {
      const party = members.people.at(participant.person, participant.evidence);
      if (!party) return [];
      const behalf = participant.onBehalfOf && members.organizations.get(participant.onBehalfOf);
      return [
        participation(reading, participant, {
          party,
          event: members.events.get(event.id)!,
          order: participant.order ?? null,
          unordered: participant.unordered ?? false,
          printedTitle: participant.printedTitle ?? null,
          onBehalfOf: behalf || null,
        }),
      ];
    }),
  );
}

function bodyParticipationsOf(reading: Reading, members: Members): ClaimOf<'participation'>[] {
  return reading.facts.events.flatMap((event) =>
    event.organizations.flatMap((participant) => {
      const party = members.organizations.get(participant.organization);
      if (!party) return [];
      return [
        participation(reading, participant, {
          party,
          event: members.events.get(event.id)!,
          order: null,
          unordered: false,
          printedTitle: null,
          onBehalfOf: null,
        }),
      ];
    }),
  );
}

function participation(
  reading: Reading,
  fact: {
    readonly role: BodyRole;
    readonly verb?: string;
    readonly evidence: readonly { readonly start: number; readonly end: number }[];
    readonly confidence?: number;
  },
  rest: Omit<ClaimOf<'participation'>['data'], 'role' | 'verb' | 'confidence'>,
): ClaimOf<'participation'> {
  const data = { ...rest, role: fact.role, verb: fact.verb ?? null, confidence: fact.confidence ?? 1 };
  const id = reading.ids.same('par', rest.event, rest.party, fact.role, at(fact.evidence));
  return claimOf(reading, 'participation', id, data, reading.evidences.of(fact.evidence));
}

function stakesOf(reading: Reading, members: Members): ClaimOf<'stake'>[] {
  return reading.facts.projects.flatMap((project) =>
    project.investors.flatMap((investor) => {
      const organization = members.organizations.get(investor);
      if (!organization) return [];
      const data = {
        organization,
        project: members.projects.get(project.id)!,
        amount: project.investors.length === 1 ? project.investment : null,
        confidence: project.confidence,
      };
      const id = reading.ids.same('stk', data.project, organization);
      return [claimOf(reading, 'stake', id, data, reading.evidences.of(project.evidence))];
    }),
  );
}

/** What is no body and no project of the document is a place. */
function visitsOf(reading: Reading, members: Members): ClaimOf<'visit'>[] {
  const projects = new Map(reading.facts.projects.map(({ name, id }) => [name, members.projects.get(id)!]));
  return reading.facts.events.flatMap((event) =>
    event.visited.map((visit) => {
      const organization = visit.organization && members.organizations.get(visit.organization);
      const target =
        organization || projects.get(visit.name) || members.places.named(visit.name, visit.evidence);
      const data = { event: members.events.get(event.id)!, name: visit.name, target };
      const id = reading.ids.same('vis', data.event, visit.name, target);
      return claimOf(reading, 'visit', id, data, reading.evidences.of(visit.evidence));
    }),
  );
}

function observationsOf(reading: Reading, members: Members): ClaimOf<'observation'>[] {
  return reading.facts.indicators.map((indicator) => {
    assertName(indicator.name, 'name of an indicator', reading.facts.document.id);
    const data = {
      name: indicator.name,
      text: indicator.text,
      value: indicator.value === undefined ? null : decimal(indicator.value),
      unit: indicator.unit ?? null,
      growthText: indicator.growth?.text ?? null,
      growth: indicator.growth?.value ?? null,
      period: indicator.period ? dateBounds(indicator.period.edtf) : null,
      organization: (indicator.subject && members.organizations.get(indicator.subject)) || null,
      confidence: indicator.confidence,
    };
    const id = reading.ids.same('obs', indicator.name, indicator.text, at(indicator.evidence));
    return claimOf(reading, 'observation', id, data, reading.evidences.of(indicator.evidence));
  });
}

function reorganizationsOf(reading: Reading, members: Members): ClaimOf<'reorganization'>[] {
  return reading.facts.reorganizations.flatMap((fact) => {
    const predecessor = members.organizations.get(fact.predecessor);
    const successor = fact.successor === null ? null : members.organizations.get(fact.successor);
    if (predecessor === undefined || successor === undefined || predecessor === successor) return [];
    const { kind, confidence } = fact;
    const date = fact.date ? dateBounds(fact.date.edtf) : null;
    const id = reading.ids.same('reo', predecessor, successor, kind, at(fact.evidence));
    const data = { kind, predecessor, successor, date, confidence };
    return [claimOf(reading, 'reorganization', id, data, reading.evidences.of(fact.evidence))];
  });
}
