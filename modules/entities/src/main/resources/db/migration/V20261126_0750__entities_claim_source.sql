-- A statement added by hand says of its source also whether the words name anybody, and has a record only where they do.
alter table entities_claim add column source_naming varchar(8);
update entities_claim set entity_id = null where source_start is null;
update entities_claim set source_naming = 'NAMED' where source_start is not null;
alter table entities_claim add constraint entities_claim_naming_ck
    check ((source_naming is null) = (source_start is null));
alter table entities_claim add constraint entities_claim_namings_ck
    check (source_naming in ('NAMED', 'UNNAMED', 'HEARSAY'));
alter table entities_claim add constraint entities_claim_record_ck
    check (entity_id is null or (source_naming is not null and source_naming = 'NAMED'));
