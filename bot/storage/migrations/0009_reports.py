from tortoise import migrations
from tortoise.migrations import operations as ops
from bot.storage.fields import MomentField
from tortoise.fields.base import OnDelete
from tortoise import fields
from tortoise.indexes import Index

class Migration(migrations.Migration):
    dependencies = [('bot', '0008_reviews_and_holds')]

    initial = False

    operations = [
        ops.CreateModel(
            name='ReportRow',
            fields=[
                ('id', fields.IntField(generated=True, primary_key=True, unique=True, db_index=True)),
                ('token', fields.CharField(unique=True, max_length=43)),
                ('reporter', fields.ForeignKeyField('bot.PersonRow', source_field='reporter_id', db_constraint=True, to_field='id', related_name='seen', on_delete=OnDelete.CASCADE)),
                ('what', fields.CharField(max_length=2000)),
                ('link', fields.CharField(default='', max_length=500)),
                ('state', fields.SmallIntField(default=0)),
                ('made_at', MomentField(null=False)),
                ('taken_by', fields.IntField(null=True)),
                ('closed_at', MomentField(null=True)),
                ('word', fields.CharField(default='', max_length=1000)),
            ],
            options={'table': 'reports', 'app': 'bot', 'indexes': [Index(fields=['state', 'closed_at']), Index(fields=['reporter_id'])], 'pk_attr': 'id', 'table_description': 'What one person saw, which the desk reads without their name.'},
            bases=['Model'],
        ),
    ]
