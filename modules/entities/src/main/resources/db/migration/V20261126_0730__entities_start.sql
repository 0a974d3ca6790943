-- Which lines of the files that the desk ships have become records, so that none comes twice, and none comes back that
-- people changed or took away; without a record where people had one of that name already and it is gone. And what
-- forms are found by: the whole key, the first word, and the consonants of a Latin spelling.
create table entities_start (
    origin varchar(200) primary key,
    entity_id bigint references entities_entity (id)
);

create index entities_start_entity on entities_start (entity_id);

alter table entities_form add column loose_key varchar(400) default '' not null;

create index entities_form_key on entities_form (form_key);
create index entities_form_first_word on entities_form (first_word);
create index entities_entity_country on entities_entity (country);
