-- Who makes a record for a name of a text does one act. Taking the act back takes the record back, too, unless it has become
-- more than that: the act says which record it made, and a record that was taken back stays as a row that nothing reads,
-- because its history stays.
alter table entities_mention_act add column made_id bigint;
alter table entities_mention_act
    add constraint entities_mention_act_made_fk foreign key (made_id) references entities_entity (id);
create index entities_mention_act_made on entities_mention_act (made_id);

alter table entities_entity add column taken_back_at timestamp(6) with time zone;
alter table entities_entity
    add constraint entities_entity_one_end_ck check (merged_into is null or taken_back_at is null);

alter table entities_past drop constraint entities_past_act;
alter table entities_past
    add constraint entities_past_act check (act in ('CREATED', 'EDITED', 'TOOK_IN', 'WENT_INTO', 'GAVE_BACK',
        'CAME_BACK', 'SPLIT', 'CAME_OUT', 'IMPORTED', 'TAKEN_BACK'));
