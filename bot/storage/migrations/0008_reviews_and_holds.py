from tortoise import migrations
from tortoise.migrations import operations as ops
import functools
from bot.storage.fields import MomentField
from json import dumps, loads
from tortoise.fields.base import OnDelete
from tortoise import fields
from tortoise.indexes import Index

class Migration(migrations.Migration):
    dependencies = [('bot', '0007_ideas')]

    initial = False

    operations = [
        ops.CreateModel(
            name='HoldRow',
            fields=[
                ('id', fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('key', fields.CharField(null=True, unique=True, max_length=120)),
                ('subject', fields.CharField(default='', max_length=50)),
                ('words', fields.JSONField(default=list, encoder=functools.partial(dumps, separators=(',', ':')), decoder=loads)),
                ('reason', fields.CharField(max_length=500)),
                ('set_by', fields.ForeignKeyField('bot.PersonRow', source_field='set_by_id', null=True, db_constraint=True, to_field='id', related_name='holds_set', on_delete=OnDelete.SET_NULL)),
                ('set_at', MomentField(null=False)),
                ('lift_asked_by', fields.ForeignKeyField('bot.PersonRow', source_field='lift_asked_by_id', null=True, db_constraint=True, to_field='id', related_name='lifts_asked', on_delete=OnDelete.SET_NULL)),
                ('lift_asked_at', MomentField(null=True)),
                ('lifted_by', fields.ForeignKeyField('bot.PersonRow', source_field='lifted_by_id', null=True, db_constraint=True, to_field='id', related_name='holds_lifted', on_delete=OnDelete.SET_NULL)),
                ('lifted_at', MomentField(null=True)),
            ],
            options={'table': 'holds', 'app': 'bot', 'indexes': [Index(fields=['lifted_at'])], 'pk_attr': 'id', 'table_description': 'One hold: what is silent, why, by whose decision, and how it was lifted.'},
            bases=['Model'],
        ),
        ops.CreateModel(
            name='ReviewRow',
            fields=[
                ('id', fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('kind', fields.CharField(max_length=16)),
                ('state', fields.CharField(default='open', max_length=16)),
                ('asker', fields.ForeignKeyField('bot.PersonRow', source_field='asker_id', db_constraint=True, to_field='id', related_name='reviews_asked', on_delete=OnDelete.CASCADE)),
                ('reader', fields.ForeignKeyField('bot.PersonRow', source_field='reader_id', null=True, db_constraint=True, to_field='id', related_name='reviews_read', on_delete=OnDelete.SET_NULL)),
                ('text', fields.TextField(unique=False)),
                ('revision', fields.IntField(default=1)),
                ('found', fields.JSONField(default=dict, encoder=functools.partial(dumps, separators=(',', ':')), decoder=loads)),
                ('wanted', fields.CharField(max_length=16)),
                ('word', fields.CharField(default='', max_length=500)),
                ('said', fields.CharField(default='', max_length=1000)),
                ('article', fields.CharField(default='', max_length=20)),
                ('sent_at', MomentField(null=False)),
                ('promised_at', MomentField(null=False)),
                ('taken_at', MomentField(null=True)),
                ('decided_at', MomentField(null=True)),
                ('reminded', fields.IntField(default=0)),
                ('share', fields.ForeignKeyField('bot.ShareRow', source_field='share_id', null=True, db_constraint=True, to_field='id', related_name='reviews', on_delete=OnDelete.SET_NULL)),
            ],
            options={'table': 'reviews', 'app': 'bot', 'indexes': [Index(fields=['state', 'sent_at']), Index(fields=['asker_id', 'sent_at']), Index(fields=['share_id'])], 'pk_attr': 'id', 'table_description': 'One text, exactly as its author gave it, and what a human said of it.'},
            bases=['Model'],
        ),
    ]
