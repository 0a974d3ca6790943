-- Where texts stood before a split or merge, so that undoing it gives that back too. Empty for those done before.
alter table workflow_recut
    add column first_before varchar(16) check (first_before in ('EMPTY', 'DRAFT', 'CONFIRMED', 'OMITTED'));
alter table workflow_recut
    add column first_omit_reason text;
alter table workflow_recut
    add column second_before varchar(16) check (second_before in ('EMPTY', 'DRAFT', 'CONFIRMED', 'OMITTED'));
alter table workflow_recut
    add column second_omit_reason text;
