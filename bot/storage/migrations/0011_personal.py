from tortoise import migrations
from tortoise.migrations import operations as ops
from bot.storage.fields import MomentField
from tortoise.fields.base import OnDelete
from tortoise import fields
from tortoise.indexes import Index

class Migration(migrations.Migration):
    dependencies = [('bot', '0010_stats')]

    initial = False

    operations = [
        ops.CreateModel(
            name='OwnFileRow',
            fields=[
                ('id', fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('person', fields.ForeignKeyField('bot.PersonRow', source_field='person_id', db_constraint=True, to_field='id', related_name='own_files', on_delete=OnDelete.CASCADE)),
                ('digest', fields.CharField(unique=True, max_length=64)),
                ('until', MomentField(null=False)),
            ],
            options={'table': 'own_files', 'app': 'bot', 'indexes': [Index(fields=['person_id'])], 'pk_attr': 'id', 'table_description': "A file of somebody's own data that awaits them behind a link, once and for some minutes."},
            bases=['Model'],
        ),
    ]
